import { execFile, execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findPort } from "../support/find-port";

const INSTALLED = "/usr/lib/postgresql";
const ROOMY = "-c shared_buffers=512MB -c max_wal_size=4GB";
const run = promisify(execFile);

export interface Postgres {
  url: string;
  /** As after a crash: every connection is cut, and the log is replayed. `meanwhile` it is away. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** As whatever watches over it does: started where it has ended by itself. True where it had. */
  revive(): Promise<boolean>;
  stop(): Promise<void>;
}

/**
 * A server of our own that does sync to disk, its data on `disk` or else beside its log in a folder gone after it; undefined where
 * PostgreSQL is not installed here.
 */
export async function startPostgres({ disk, settings = ROOMY }: { disk?: string; settings?: string } = {}): Promise<
  Postgres | undefined
> {
  const bin = findBin();
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "memoro-fire-postgres-"));
  chmodSync(folder, 0o755);
  const data = join(disk ?? folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const isRoot = process.getuid?.() === 0;
  // Postgres refuses to run as root.
  if (isRoot) chownSync(data, ...ownerOfPostgres());
  const act = (program: string, ...args: string[]) =>
    isRoot ? run("runuser", ["-u", "postgres", "--", join(bin, program), ...args]) : run(join(bin, program), args);
  await act("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8");
  const port = await findPort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 ${settings}`;
  const log = join(folder, "log");
  writeFileSync(log, "");
  if (isRoot) chownSync(log, ...ownerOfPostgres());
  const control = (...args: string[]) => act("pg_ctl", "-D", data, "-l", log, "-w", "-o", options, ...args);
  const runs = () =>
    act("pg_ctl", "-D", data, "status").then(
      () => true,
      () => false,
    );
  await control("start");
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart(meanwhile = () => Promise.resolve()) {
      await control("-m", "immediate", "stop");
      try {
        await meanwhile();
      } finally {
        await control("start");
      }
    },
    async revive() {
      if (await runs()) return false;
      await control("start");
      return true;
    },
    async stop() {
      if (await runs()) await control("-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBin(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const versions = readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(INSTALLED, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

function ownerOfPostgres(): [number, number] {
  const id = (kind: string) => Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));
  return [id("-u"), id("-g")];
}
