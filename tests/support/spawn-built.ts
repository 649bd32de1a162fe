import { spawn } from "node:child_process";
import { join } from "node:path";

export interface BuiltProcess {
  pid: number | undefined;
  /** All it wrote so far. */
  out(): string;
  err(): string;
  signal(signal: NodeJS.Signals): void;
  ended: Promise<number | null>;
}

const ENTRY = join(process.cwd(), "build/server/index.js");

/** The built product in a process of its own, with these variables and no others. Whoever calls it ends it. */
export function spawnBuilt(role: string, environment: Record<string, string>): BuiltProcess {
  return spawnCommand(process.execPath, ["--disable-warning=ExperimentalWarning", ENTRY, role], environment);
}

export function spawnCommand(command: string, args: string[], environment: Record<string, string>): BuiltProcess {
  const child = spawn(command, args, {
    env: { NODE_ENV: "production", PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (err += part));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { pid: child.pid, out: () => out, err: () => err, signal: (signal) => child.kill(signal), ended };
}
