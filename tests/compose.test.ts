import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const compose = readFileSync("docker-compose.yml", "utf8");

/** What the image and the compose file settle themselves, and what only a machine of one's own may have. */
const SETTLED = ["HOST", "PORT", "DATA_DIR", "DATABASE_URL", "RATE_LIMIT"];

test("the compose file hands on every variable that can be set", () => {
  const example = readFileSync(".env.example", "utf8");
  const names = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name ?? "");
  expect(names.length).toBeGreaterThan(15);
  const handedOn = names.filter((name) => compose.includes(`      ${name}: \${${name}:`));
  expect(handedOn).toEqual(names.filter((name) => !SETTLED.includes(name)));
});

test("it starts on no secret and no address of its own, and says what to set", () => {
  const asked = [...compose.matchAll(/\$\{([A-Z_]+):\?set /g)].map(([, name]) => name);
  expect(new Set(asked)).toEqual(
    new Set([
      "POSTGRES_PASSWORD",
      "PUBLIC_URL",
      "GOOGLE_CLIENT_ID",
      "GOOGLE_CLIENT_SECRET",
      "SESSION_SECRET",
      "ALLOWED_EMAILS",
    ]),
  );
});

test("no variable is handed on twice: a key that stands there again is no YAML", () => {
  const names = [...compose.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name]) => name ?? "");
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("Memoro comes to the database by a login of its own, and nobody from outside as its superuser", () => {
  expect(compose).toContain("- ./db/create-login.sql:/docker-entrypoint-initdb.d/create-login.sql:ro\n");
  expect(compose).toContain("DATABASE_URL: postgres://memoro:${POSTGRES_PASSWORD");
  expect(compose).not.toContain("POSTGRES_USER");
  expect(readFileSync("db/create-login.sql", "utf8")).toMatch(/^alter role postgres password null;$/m);
});

test("what is read in or given out as a file waits on the volume, not in memory", () => {
  const dockerfile = readFileSync("Dockerfile", "utf8");
  const [, volume = ""] = /^VOLUME (\S+)$/m.exec(dockerfile) ?? [];
  const [, folder = ""] = /^ENV .*\bTMPDIR=(\S+)/m.exec(dockerfile) ?? [];
  expect(folder).toMatch(new RegExp(`^${volume}/.`));
  expect(compose).toContain(`- data:${volume}\n`);
  expect([...compose.matchAll(/^ {4}tmpfs: (.*)$/gm)].map(([, mounted]) => mounted)).toEqual(["[/tmp]"]);
});
