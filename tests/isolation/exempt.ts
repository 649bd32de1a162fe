/** Tables that row-level security does not hold, each with why, and what the role of requests may do with it all the same. */
export const EXEMPT: Record<
  string,
  { because: string; mayUser: readonly ("select" | "insert" | "update" | "delete")[] }
> = {
  session: {
    because: "is looked up by its token, as the owner of the tables, before it is known whose it is",
    mayUser: [],
  },
  rate_limit: { because: "counts sign-ins by address, before anybody is known", mayUser: [] },
  look_ahead: { because: "says whether a morning was looked at, which only the job does", mayUser: [] },
  migration: { because: "says what was migrated; nobody's", mayUser: [] },
};

/** Tables whose policy is enabled and not forced: whoever owns the tables passes it. */
export const NOT_FORCED: Record<string, string> = {
  account: "signing in looks an account up, as the owner of the tables, before it is known whose request it is",
};

/** What may be read of everybody, by which role, column by column: to count, never a word. */
export const OPERATOR_MAY_READ: Record<string, readonly string[]> = {
  note: ["created_at", "deleted_at", "state"],
  reading: ["created_at", "input_tokens", "output_tokens"],
};

/** Run as the owner of the tables for whoever asks, with the account's own predicate inside. */
export const RUN_AS_OWNER = [
  "find_beginning",
  "passage_by_likeness",
  "passage_by_meaning",
  "passage_by_words",
  "person_by_names",
];
