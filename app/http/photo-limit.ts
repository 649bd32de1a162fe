/** A picture as a phone takes it. */
export const MOST_PHOTO_BYTES = 12 * 1024 * 1024;
