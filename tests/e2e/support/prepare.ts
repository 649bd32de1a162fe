import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrl, dropDatabases, onServer } from "../../support/postgres-server";
import { startMemoro } from "./memoro";

/** Builds, and starts Memoro once on each engine: what it makes at a first start is what each test starts from a copy of. */
export default async function prepare() {
  execFileSync(process.execPath, ["app/commands/build-if-stale.js"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "memoro-e2e-"));
  process.env.E2E_FOLDER = folder;
  await (await startMemoro({ DATA_DIR: join(folder, "template") })).stop();

  const url = process.env.TEST_DATABASE_URL;
  const name = `memoro_e2e_${randomBytes(4).toString("hex")}`;
  if (url) {
    process.env.E2E_DATABASE = name;
    await onServer(url, (client) => client.query(`create database ${name}`));
    await (await startMemoro({ DATA_DIR: join(folder, "postgres"), DATABASE_URL: databaseUrl(url, name) })).stop();
  }
  return async () => {
    if (url) await dropDatabases(url, name);
    rmSync(folder, { recursive: true });
  };
}
