import { spawn } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pino from "pino";
import { expect, test, vi } from "vitest";
import { createAccount } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import { startSession } from "~/auth/session.server";
import { COMMANDS } from "~/commands";
import { addSample } from "~/models/sample.server";
import { openApp } from "~/open-app.server";
import { contextOf, requestWith } from "../auth/context";
import { makeTestDatabase } from "../support/database";
import { temporaryFolder } from "../support/temporary-folder";

const dockerfile = readFileSync("Dockerfile", "utf8");

/** A folder with the files of the image and no others. */
function layOutImage(): string {
  const folder = temporaryFolder();
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S*)$/gm)];
  expect(copied.length).toBeGreaterThan(3);
  for (const [, from = "", to = ""] of copied) {
    if (from === "node_modules") symlinkSync(join(process.cwd(), from), join(folder, to));
    else cpSync(from, join(folder, to || from), { recursive: true });
  }
  return folder;
}

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** An empty Memoro of this test's engine, and the image's commands over it. TMPDIR is not there yet, as on a new volume. */
async function anImage() {
  const [folder, dataDir] = [layOutImage(), temporaryFolder()];
  const { databaseUrl, loadDataDir } = await makeTestDatabase();
  const temporary = join(dataDir, "tmp");
  const environment = { DATA_DIR: dataDir, TMPDIR: temporary, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  const [, entry = "[]"] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? [];
  const [, ...start] = JSON.parse(entry) as string[];
  const run = async (words: string[], input = ""): Promise<Ended> => {
    const child = spawn(process.execPath, [...start, ...words], {
      cwd: folder,
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...environment },
    });
    // A command that fails may not read it.
    child.stdin.on("error", () => undefined).end(input);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, out, err };
  };
  const open = () => openApp({ databaseUrl, dataDir, loadDataDir, log: pino({ level: "silent" }), worker: false });
  /** What it wrote to standard output, done without a fault. */
  const done = async (words: string[], input?: string) => {
    const { code, out, err } = await run(words, input);
    expect([words, code, code === 0 ? "" : err]).toEqual([words, 0, ""]);
    return out;
  };
  return { run, done, open, temporary };
}

async function withAccount({ open }: Pick<Awaited<ReturnType<typeof anImage>>, "open">, devices = 0): Promise<void> {
  const app = await open();
  try {
    const id = (await createAccount(app.db, { name: "Robin", timeZone: "UTC", locale: "en-GB" })) as UserId;
    if (devices > 0) await addSample(app, id, "UTC");
    for (let each = 0; each < devices; each += 1) await startSession(contextOf(app), requestWith(null), id);
  } finally {
    await app.close();
  }
}

/** Each command is a process, and on the embedded engine that is an engine. */
vi.setConfig({ testTimeout: 120_000 });

test("with the image's files alone everybody is signed out, and a backup is taken and tried", async () => {
  const image = await anImage();
  await withAccount(image, 2);
  expect(await image.done(["migrate"])).toBe("The database is up to date.\n");
  expect(await image.done(["sign-out", "--everybody"])).toBe("2 sessions were ended.\n");
  const backup = await image.done(["backup", "-"]);
  expect(backup.split("\n").length).toBeGreaterThan(10);
  expect(await image.done(["drill", "-"], backup)).toMatch(/^1 account, \d+ rows: no difference/);
  expect(await readdir(image.temporary)).toEqual([]);
});

test("a backup is restored where nothing is yet, and its notebook kept for an address", async () => {
  const [one, other] = [await anImage(), await anImage()];
  await withAccount(one, 1);
  const backup = await one.done(["backup", "-"]);
  expect(await other.done(["restore", "-"], backup)).toMatch(/^1 account, \d+ rows restored/);
  expect(await other.done(["claim", "robin@example.org"])).toContain("is kept for robin@example.org");
});

test("an account goes out of one Memoro and into another, and not into one with something in it", async () => {
  const [one, other] = [await anImage(), await anImage()];
  await withAccount(one, 1);
  await withAccount(other);
  const lines = await one.done(["export", "-"]);
  const refused = await one.run(["import", "-"], lines);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("There is something in this account")]);
  expect(await other.done(["import", "-"], lines)).toMatch(/^\d+ rows read in, no difference/);
  expect(await readdir(other.temporary)).toEqual([]);
});

test("a command without its words says how it is called, and what is none is refused with a list of them", async () => {
  const { run } = await anImage();
  expect(await run(["export"])).toEqual({ code: 2, out: "", err: "Usage: export FILE [EMAIL]\n" });
  const none = await run(["toString"]);
  expect(none.code).toBe(1);
  for (const name of Object.keys(COMMANDS)) expect(none.err).toContain(name);
});

test("each command is a script of the sources too", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const name of Object.keys(COMMANDS)) expect(scripts[name]).toMatch(new RegExp(` app/server\\.ts ${name}$`));
});
