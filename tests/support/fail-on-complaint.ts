import { format } from "node:util";
import pino, { type Logger } from "pino";
import { afterAll, afterEach, expect } from "vitest";

/**
 * What React, Node or our own code complains about, by console.error or as a failure in the log, fails the test during
 * which it does, unless the test expected it.
 */
const complaints: string[] = [];
const expected: RegExp[] = [];

const ERROR_LEVEL = 50;
const STACK_CHARACTERS = 1500;

console.error = (...args: unknown[]) => complaints.push(format(...args));

afterEach(failOnComplaints);
// Hooks that end a file run in the reverse order: by now what the file opened is closed.
afterAll(failOnComplaints);

function failOnComplaints() {
  const unexpected = complaints.splice(0).filter((text) => !expected.some((pattern) => pattern.test(text)));
  expect(unexpected, "complained of").toEqual([]);
}

/** From here to the end of the file: what goes on in the background may complain later. */
export function expectComplaint(pattern: RegExp): void {
  expected.push(pattern);
}

/** A log whose lines are kept, as JSON, and whose failures are complaints. */
export function openTestLog(): { log: Logger; logged: string[] } {
  const logged: string[] = [];
  const write = (line: string) => {
    logged.push(line);
    const { level, msg, job, err } = JSON.parse(line) as LogLine;
    if (level >= ERROR_LEVEL) complaints.push([msg, job, err?.stack?.slice(0, STACK_CHARACTERS)].join(" "));
  };
  return { log: pino({ level: "debug" }, { write }), logged };
}

interface LogLine {
  level: number;
  msg: string;
  job?: string;
  err?: { stack?: string };
}
