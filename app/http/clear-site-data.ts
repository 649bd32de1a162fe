/** With an answer after which nobody is signed in: pictures, drafts and whatever else the browser kept of the notebook go too. */
export const CLEAR_SITE_DATA = { "Clear-Site-Data": '"cache", "storage"' };

/** Where a session has ended by itself, or from elsewhere: pictures go, and what one wrote and could not send waits until one is back. */
export const CLEAR_CACHE = { "Clear-Site-Data": '"cache"' };
