/** A picture as a phone takes it. */
export const MOST_PHOTO_BYTES = 12 * 1024 * 1024;

/** The largest export that is read in through a page: some hundred thousand notes. */
export const MOST_EXPORT_BYTES = 1024 * 1024 * 1024;
