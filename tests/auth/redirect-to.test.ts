import { expect, test } from "vitest";
import { safeRedirect, signInPath } from "~/auth/redirect-to";

test.each(["/people", "/search?q=anna&page=2", "/notes/1"])("%s is ours, and where it leads", (to) => {
  expect(safeRedirect(to)).toBe(to);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/.//evil.example",
  "/people/..//evil.example",
  "/%2e///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n//evil.example",
  "javascript:alert(1)",
  "people",
  "",
  null,
  undefined,
  7,
])("%j leads home", (to) => {
  expect(new URL(safeRedirect(to), "http://127.0.0.1").href).toBe("http://127.0.0.1/");
});

test("whoever asked for a page is brought back to it, search and all", () => {
  const path = signInPath(new Request("http://127.0.0.1:3000/search?q=anna%26b"));
  expect(path).toBe("/sign-in?to=%2Fsearch%3Fq%3Danna%2526b");
  expect(safeRedirect(new URL(path, "http://x").searchParams.get("to"))).toBe("/search?q=anna%26b");
});

test("whoever sent a form is brought back to the page it stood on", () => {
  const request = (Referer: string) =>
    new Request("http://127.0.0.1:3000/notes", { method: "POST", headers: { Referer } });
  expect(signInPath(request("http://127.0.0.1:3000/people/1"))).toBe("/sign-in?to=%2Fpeople%2F1");
  expect(signInPath(request("nonsense"))).toBe("/sign-in");
});
