import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface Memoro {
  url: string;
  /** As a service manager would: asks it to end, and waits. Returns the exit code. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

/** Whatever a developer's own .env says is not for tests: an empty variable is an unset one. */
const UNSET = [
  "DATABASE_URL",
  "PUBLIC_URL",
  "GOOGLE_CLIENT_ID",
  "GOOGLE_CLIENT_SECRET",
  "OPENAI_API_KEY",
  "OPENAI_BASE_URL",
];

/** A server of a test lives for seconds: what V8 would spend on making the embedded engine's code faster never comes back. */
const SHORT_LIVED = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/** Starts the built server, both web and worker, on a free port, and waits until it answers. `entry`: something else that says where it is. */
export async function startMemoro(
  environment: { DATA_DIR: string; DATABASE_URL?: string; OPENAI_BASE_URL?: string; OPENAI_READING_MODEL?: string },
  entry = ["build/server/index.js"],
): Promise<Memoro> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...SHORT_LIVED, ...entry], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...Object.fromEntries(UNSET.map((name) => [name, ""])),
      ...environment,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      RATE_LIMIT: "off",
      LOG_LEVEL: "error",
      TZ: "America/Los_Angeles",
    },
  });
  const exit = once(child, "exit") as Promise<[number | null]>;
  const ended = exit.then(([code]): string => {
    throw new Error(`Memoro ended before it was ready, with exit code ${code}.`);
  });
  ended.catch(() => {});
  const url = await Promise.race([findUrl(createInterface({ input: child.stdout })), ended]);
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      return (await exit)[0];
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

function findUrl(lines: NodeJS.EventEmitter): Promise<string> {
  return new Promise((resolve) => {
    lines.on("line", (line: string) => {
      const url = /^Memoro is at (\S+)$/.exec(line)?.[1];
      if (url) resolve(url);
      // Errors of the log: they belong beside the test that caused them.
      else if (line.startsWith("{")) process.stderr.write(`${line}\n`);
    });
  });
}
