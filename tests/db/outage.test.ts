import { expect, test } from "vitest";
import { EngineStopped } from "~db/engine.server";
import { findOutage } from "~db/outage.server";

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each([
  [coded("connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED"), "away"],
  [Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }), "away"],
  [coded("read ECONNRESET", "ECONNRESET"), "away"],
  [coded("terminating connection due to administrator command", "57P01"), "away"],
  [coded("the database system is starting up", "57P03"), "away"],
  [coded("sorry, too many clients already", "53300"), "away"],
  [new Error("Connection terminated unexpectedly"), "away"],
  [new Error("timeout exceeded when trying to connect"), "away"],
  [new Error("Query read timeout"), "away"],
  [coded("canceling statement due to statement timeout", "57014"), "away"],
  [coded("terminating connection due to idle-in-transaction timeout", "25P03"), "away"],
  [new Error("Client has encountered a connection error and is not queryable"), "away"],
  [new EngineStopped("PANIC:  could not locate a valid checkpoint record"), "away"],
  [new EngineStopped('PANIC:  could not write to file "pg_wal/xlogtemp.42": No space left on device'), "full"],
  [coded('could not extend file "base/5/16384": No space left on device', "53100"), "full"],
  [coded("cannot execute INSERT in a read-only transaction", "25006"), "read-only"],
  [coded('could not open file "base/5/16384": Read-only file system', "42501"), "read-only"],
])("%s: the database is %s", (error, outage) => {
  expect(findOutage(error)).toBe(outage);
});

test.each([
  [coded("duplicate key value violates unique constraint", "23505")],
  [coded("permission denied for table note", "42501")],
  [coded('relation "nothing" does not exist', "42P01")],
  [new TypeError("fetch failed", { cause: coded("connect ECONNREFUSED", "ECONNREFUSED") })],
  ["ECONNREFUSED"],
  [undefined],
])("%s is no outage", (error) => {
  expect(findOutage(error)).toBeUndefined();
});
