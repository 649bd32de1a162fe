/** What the Memoro for several people signs with. */
export const SESSION_SECRET = "s".repeat(32);
