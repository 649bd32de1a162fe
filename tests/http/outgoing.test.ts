import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Who speaks to another machine; which one, each knows by the environment and never by what a person wrote. */
const SPEAKERS = /^app\/(?:llm\/|auth\/google-strategy\.server\.ts$|mail\/mailer\.server\.ts$)/;
const CLIENT =
  /\bfetch\(|XMLHttpRequest|from "(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/promises)?"|from "(?:nodemailer|openai|undici|axios|got|node-fetch)"/;
/** Listens. */
const SERVER = "app/http/start-server.server.ts";
const IN_BROWSER = /^app\/(?:ui|routes)\/(?!.*\.server\.)/;

const sources = ["app", "db"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path)),
);

test("nothing but sign-in, the model's endpoint and mail speaks to another machine: what people write is never fetched", () => {
  expect(sources.length).toBeGreaterThan(300);
  const speaking = sources.filter((path) => CLIENT.test(withoutTypes(readFileSync(path, "utf8"))));
  expect(speaking).toEqual(expect.arrayContaining(["app/mail/mailer.server.ts", SERVER]));
  const others = speaking.filter((path) => !SPEAKERS.test(path) && !IN_BROWSER.test(path) && path !== SERVER);
  expect(others).toEqual([]);
});

test("pages ask our own server alone", () => {
  const asked = sources
    .filter((path) => IN_BROWSER.test(path))
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/\bfetch\(\s*(.{0,20})/g)].map(([, to = ""]) => to));
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((to) => !/^["`]\/[a-z]/.test(to))).toEqual([]);
});

test("no text is run: no code, no shell and no page's HTML is made of it", () => {
  const running = sources.filter((path) =>
    /\beval\(|new Function\(|node:(?:child_process|vm)"|dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML/.test(
      readFileSync(path, "utf8"),
    ),
  );
  expect(running).toEqual([]);
});

function withoutTypes(source: string): string {
  return source.replace(/^import type .*$/gm, "");
}
