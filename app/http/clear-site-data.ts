/** With an answer after which nobody is signed in: pictures, drafts and whatever else the browser kept of the notebook go too. */
export const CLEAR_SITE_DATA = { "Clear-Site-Data": '"cache", "storage"' };
