import { expect, test } from "vitest";
import { openTestApp } from "../support/app";
import { expectComplaint } from "../support/fail-on-complaint";
import { ask, serve } from "./serve";

const app = await openTestApp();
const BROWSER = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

/** As Remix sends an answer: the status and headers, then the body in parts. */
const answering = (status: number, text: string, type = "text/plain;charset=UTF-8") =>
  serve(app, {
    createPages: () => (_req, res) => {
      res.status(status).append("Content-Type", type);
      res.write(Buffer.from(text));
      res.end();
    },
  });

test("a refusal in bare text is a page for a browser, in the same words", async () => {
  const { status, headers, text } = await ask(await answering(403, "Not <this> way."), { headers: BROWSER });
  expect([status, headers["content-type"]]).toEqual([403, "text/html; charset=utf-8"]);
  expect(text).toContain("<p>Not &#60;this&#62; way.</p>");
  expect(text).toContain(String(headers["x-request-id"]));
});

test("a fault is a page that says nothing of the code", async () => {
  expectComplaint(/^request /);
  const { status, text } = await ask(await answering(500, "Unexpected Server Error\n\nTypeError: inner"), {
    headers: BROWSER,
  });
  expect(status).toBe(500);
  expect(text).toContain("Something went wrong here");
  expect(text).not.toContain("TypeError");
});

test("what is not there is told in our words", async () => {
  const { text } = await ask(await answering(404, "Not found"), { headers: BROWSER });
  expect(text).toContain("There is nothing here");
});

test("what may pass can be tried again, where it was asked for and nowhere else; what was refused for itself is not", async () => {
  expectComplaint(/^request /);
  const linkOf = async (status: number, path: string) =>
    /href="([^"]*)"/.exec((await ask(await answering(status, "No."), { path, headers: BROWSER })).text)?.[1];
  for (const status of [429, 500]) {
    expect(await linkOf(status, "/search?q=a"), String(status)).toBe("/search?q=a");
    for (const path of ["//evil.example/", "/.//evil.example", "/\\evil.example"])
      expect(await linkOf(status, path), path).toBe("/");
  }
  for (const path of ["/people", "//evil.example/%00"]) expect(await linkOf(404, path), path).toBeUndefined();
});

test.each([
  ["a program's", "/notes", { Accept: "*/*" }],
  ["our own script's", "/notes.data", BROWSER],
])("%s answer stays as it is", async (_whose, path, headers) => {
  expect((await ask(await answering(403, "No."), { path, headers })).text).toBe("No.");
});

test("pages and good answers pass through untouched", async () => {
  expect((await ask(await answering(404, "<p>Ours</p>", "text/html"), { headers: BROWSER })).text).toBe("<p>Ours</p>");
  expect((await ask(await answering(200, "ok"), { headers: BROWSER })).text).toBe("ok");
});
