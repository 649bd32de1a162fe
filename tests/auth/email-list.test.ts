import { expect, test } from "vitest";
import { emailList, isListed } from "~/auth/email-list";

const list = emailList.parse("Robin@Example.org, @example.com @bank.example");
const byGoogle = { keptByGoogle: true };
const elsewhere = { keptByGoogle: false };

test.each([
  ["robin@example.org", byGoogle, true],
  ["ROBIN@example.ORG", byGoogle, true],
  ["robin@example.org", elsewhere, true],
  ["ana@example.org", byGoogle, false],
  ["robin@example.org.evil.example", byGoogle, false],
  ["evil-robin@example.org", byGoogle, false],
  ["ana@example.com", byGoogle, true],
  ["ana@sub.example.com", byGoogle, false],
  ["ana@evil-example.com", byGoogle, false],
  ["ana@example.com@evil.example", byGoogle, false],
  ["ana@ban\u212a.example", byGoogle, false],
  ["", byGoogle, false],
])("%s is let in or not by who they are", (email, kept, expected) => {
  expect(isListed(list, email, kept)).toBe(expected);
});

test("a domain does not let in an address that Google does not keep: it may be somebody's who has left", () => {
  expect(isListed(list, "ana@example.com", elsewhere)).toBe(false);
});

test("a star is everybody, and an empty list nobody", () => {
  expect(isListed(emailList.parse("*"), "ana@example.net", elsewhere)).toBe(true);
  expect(isListed([], "ana@example.net", byGoogle)).toBe(false);
});
