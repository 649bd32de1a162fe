import { readFileSync } from "node:fs";
import { parseEnv as parseDotenv } from "node:util";
import { expect, test } from "vitest";
import { isLocalMode, parseEnv, StartRefused } from "~/env.server";

const CLIENT = { GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: "secret" };
const GOOGLE = { ...CLIENT, PUBLIC_URL: "https://memoro.example", ALLOWED_EMAILS: "@example.com" };

test("without any configuration it is for one person on this machine, with the embedded engine", () => {
  const env = parseEnv({});
  expect(env).toMatchObject({ host: "127.0.0.1", port: 3000, dataDir: ".data", rateLimit: true });
  expect(env.databaseUrl).toBeUndefined();
  expect(isLocalMode(env)).toBe(true);
});

test(".env.example copied as it is changes nothing", () => {
  expect(parseEnv(parseDotenv(readFileSync(".env.example", "utf8")))).toEqual(parseEnv({}));
});

test("every variable in .env.example can be set to what stands there", () => {
  const uncommented = readFileSync(".env.example", "utf8").replace(/^# (?=[A-Z_]+=)/gm, "");
  const env = parseEnv({ ...parseDotenv(uncommented), ...GOOGLE });
  expect(env.databaseUrl).toBe("postgres://memoro:password@localhost:5432/memoro");
});

test("an empty variable is an unset one", () => {
  expect(parseEnv({ PORT: "", HOST: " ", DATABASE_URL: "", GOOGLE_CLIENT_ID: "" })).toEqual(parseEnv({}));
});

test.each([
  [{ PORT: "http" }, /^PORT wants a whole number from 0 to 65535/],
  [{ PORT: "70000" }, /^PORT wants/],
  [{ PORT: "3000.5" }, /^PORT wants/],
  [{ DATABASE_URL: "mysql://root@localhost/x" }, /^DATABASE_URL wants an address like postgres:/],
  [{ DATABASE_POOL_SIZE: "0" }, /^DATABASE_POOL_SIZE wants a whole number from 1/],
  [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL wants debug, info/],
  [{ RATE_LIMIT: "no" }, /^RATE_LIMIT wants on or off/],
  [{ PROXY_HOPS: "-1" }, /^PROXY_HOPS wants/],
  [{ ...GOOGLE, PUBLIC_URL: "memoro.example" }, /^PUBLIC_URL wants the address people open/],
  [{ ...GOOGLE, PUBLIC_URL: "https://memoro.example/app" }, /^PUBLIC_URL wants an address without a path/],
  [{ ...GOOGLE, PUBLIC_URL: "http://memoro.example" }, /^PUBLIC_URL wants https/],
  [{ ...GOOGLE, ALLOWED_EMAILS: "robin" }, /^ALLOWED_EMAILS wants addresses or domains/],
  [{ ...GOOGLE, ALLOWED_EMAILS: "example.org" }, /^ALLOWED_EMAILS wants addresses or domains/],
  [{ ...GOOGLE, ADMIN_EMAILS: "@example.org" }, /^ADMIN_EMAILS wants whole addresses/],
  [{ ...GOOGLE, ADMIN_EMAILS: "*" }, /^ADMIN_EMAILS wants whole addresses/],
  [{ SMTP_URL: "http://mail.example" }, /^SMTP_URL wants an address like smtps:/],
  [{ MAIL_FROM: "memoro" }, /^MAIL_FROM wants an address/],
  [{ MAIL_FROM: "Memoro <a@b.example>\nBcc: <c@d.example>" }, /^MAIL_FROM wants an address/],
  [{ ...GOOGLE, SESSION_SECRET: "short" }, /^SESSION_SECRET wants at least 32/],
])("%o is refused by name, with what it wants", (given, message) => {
  expect(() => parseEnv(given)).toThrow(StartRefused);
  expect(() => parseEnv(given)).toThrow(message);
});

test("mail wants a server, a sender, and an address for its links", () => {
  const MAIL = { SMTP_URL: "smtps://user:secret@mail.example", MAIL_FROM: "Memoro <memoro@memoro.example>" };
  expect(() => parseEnv({ ...GOOGLE, SMTP_URL: MAIL.SMTP_URL })).toThrow("SMTP_URL and MAIL_FROM go together");
  expect(() => parseEnv({ ...GOOGLE, MAIL_FROM: MAIL.MAIL_FROM })).toThrow("SMTP_URL and MAIL_FROM go together");
  expect(() => parseEnv(MAIL)).toThrow("PUBLIC_URL is not");
  expect(parseEnv({ ...GOOGLE, ...MAIL }).mail).toEqual({ url: MAIL.SMTP_URL, from: MAIL.MAIL_FROM });
  expect(parseEnv(GOOGLE).mail).toBeUndefined();
});

test("all that is wrong is said at once", () => {
  expect(() => parseEnv({ PORT: "x", LOG_LEVEL: "loud" })).toThrow(/PORT[^]*LOG_LEVEL/);
});

test.each([
  [{ HOST: "0.0.0.0" }, /other machines can reach Memoro.*GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET and PUBLIC_URL/],
  [{ HOST: "192.168.1.5" }, /GOOGLE_CLIENT_ID/],
  [{ HOST: "::" }, /GOOGLE_CLIENT_ID/],
  [{ HOST: "127.0.0.1.example" }, /GOOGLE_CLIENT_ID/],
  [{ PUBLIC_URL: "https://memoro.example" }, /others can reach Memoro.*GOOGLE_CLIENT_ID/],
  [{ GOOGLE_CLIENT_ID: "id" }, /GOOGLE_CLIENT_SECRET is not/],
  [{ GOOGLE_CLIENT_SECRET: "secret" }, /GOOGLE_CLIENT_ID is not/],
  [CLIENT, /PUBLIC_URL is not set/],
  [{ ...GOOGLE, ALLOWED_EMAILS: "" }, /ALLOWED_EMAILS is not set, so nobody could make an account/],
  [{ ...GOOGLE, RATE_LIMIT: "off" }, /RATE_LIMIT can be off only on your own machine/],
])("%o would leave the door open, so it does not start", (given, message) => {
  expect(() => parseEnv(given)).toThrow(StartRefused);
  expect(() => parseEnv(given)).toThrow(message);
});

test("with a Google client and a public address it may listen anywhere, and is no longer one person's", () => {
  const env = parseEnv({ ...GOOGLE, HOST: "0.0.0.0" });
  expect(isLocalMode(env)).toBe(false);
  expect(env.publicUrl?.origin).toBe("https://memoro.example");
});

test("plain http will do where it does not leave the machine", () => {
  expect(parseEnv({ ...GOOGLE, PUBLIC_URL: "http://localhost:3000" }).publicUrl?.host).toBe("localhost:3000");
});

test("admins alone are enough to begin with: they may make accounts, and nobody else", () => {
  const env = parseEnv({ ...GOOGLE, ALLOWED_EMAILS: "", ADMIN_EMAILS: " Robin@Example.org,\nana@example.org " });
  expect(env).toMatchObject({ allowedEmails: [], adminEmails: ["robin@example.org", "ana@example.org"] });
});
