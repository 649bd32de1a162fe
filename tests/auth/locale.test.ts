import { expect, test } from "vitest";
import { acceptedLocale } from "~/auth/locale.server";

test.each([
  ["de-AT,de;q=0.9,en;q=0.8", "de-AT"],
  ["en-GB", "en-GB"],
  ["xx-nonsense-tag, sv", "sv"],
  ["*", "en"],
  ["; ; ,,,", "en"],
  ["", "en"],
])("a browser that asks for %j is answered in %s", (header, locale) => {
  expect(acceptedLocale(new Request("http://127.0.0.1/", { headers: { "Accept-Language": header } }))).toBe(locale);
});
