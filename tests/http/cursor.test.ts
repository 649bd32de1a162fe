import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { readCursor, writeCursor } from "~/http/cursor";

it("reads back whatever it wrote, with any name as its key", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), (id, key) => {
      expect(readCursor(writeCursor({ id, key }))).toEqual({ id, key });
    }),
  );
});

it.each([null, "", "nonsense", "0199aaaa-0000-7000-8000-00000000000"])("takes %s for the first page", (param) => {
  expect(readCursor(param)).toBeNull();
});

it("takes a key of another form for the first page", () => {
  const id = "019a8f3e-0000-7000-8000-000000000001";
  expect(readCursor(`${id}2026-03-14`, z.iso.date())).toEqual({ id, key: "2026-03-14" });
  expect(readCursor(`${id}yesterday`, z.iso.date())).toBeNull();
});
