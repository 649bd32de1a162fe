import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

/** What React, Node or our own code complains about fails the test during which it does, unless the test expected it. */
const complaints: string[] = [];
let expected: RegExp[] = [];

console.error = (...args: unknown[]) => complaints.push(format(...args));

beforeEach(() => {
  expected = [];
});

afterEach(() => {
  const unexpected = complaints.splice(0).filter((text) => !expected.some((pattern) => pattern.test(text)));
  expect(unexpected, "written by console.error").toEqual([]);
});

export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}
