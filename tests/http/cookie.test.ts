import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { describeCookie } from "~/http/cookie.server";

const DOORS = ["app/auth", "app/http"];

test("over https every cookie of ours is bound to its host, and no script reads it", () => {
  const env = { ...parseEnv({}), publicUrl: new URL("https://memoro.example") };
  expect(describeCookie(env, "theme")).toEqual({
    name: "__Host-theme",
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: true,
  });
  expect(describeCookie(parseEnv({}), "theme")).toMatchObject({ name: "theme", secure: false });
  const files = DOORS.flatMap((door) => readdirSync(door).map((name) => `${door}/${name}`)).map((path) =>
    readFileSync(path, "utf8"),
  );
  const makers = files.filter((text) => /createCookie(SessionStorage)?[<(]/.test(text));
  expect(makers.length).toBeGreaterThan(3);
  for (const text of makers) expect(text).toContain("describeCookie(env, ");
});
