import pg from "pg";

const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
let changed = 0;
const OWN = /(?:"?\w+"?\.)?"?user_id"? = (\$\d+)/g;

/**
 * From here on every statement is sent without its comparison of `user_id`, as if whoever wrote it had forgotten it: what is
 * left to hold is the database's own. Statements on `exempt` tables stay as they are.
 */
export function forgetWhoseRows(exempt: readonly string[]): void {
  changed = 0;
  const spared = new RegExp(`\\b(?:${exempt.join("|")}|pgboss)\\b`);
  pg.Client.prototype.query = function (this: pg.Client, ...[asked, ...rest]: unknown[]) {
    const { text } = typeof asked === "string" ? { text: asked } : (asked as { text?: string });
    // Written into a row it says whose it is, and is no comparison.
    if (text === undefined || spared.test(text)) return query.call(this, asked, ...rest);
    const forgetful = text.replaceAll(OWN, "$1::uuid is not null");
    if (forgetful !== text) changed += 1;
    if (typeof asked === "string") return query.call(this, forgetful, ...rest);
    // Under its name it is prepared as it was.
    return query.call(this, Object.assign(asked as object, { text: forgetful, name: undefined }), ...rest);
  } as typeof pg.Client.prototype.query;
}

/** Statements are sent as they are again. Returns how many were changed meanwhile. */
export function rememberWhoseRows(): number {
  pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  const count = changed;
  changed = 0;
  return count;
}
