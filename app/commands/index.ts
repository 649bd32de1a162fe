import { existsSync } from "node:fs";
import { parseEnv, type Env } from "~/env.server";
import { prepareTemporaryFolder } from "~/http/temporary-folder.server";

/** A piece of work for whoever runs Memoro, by hand: `npm run NAME -- WORDS`, in the image `NAME WORDS`. */
interface Command {
  /** The words it takes, in brackets those that may be left out. */
  usage: string;
  /** What it throws is said in a line. */
  run(words: string[], env: Env): Promise<void>;
}

export const COMMANDS: Record<string, () => Promise<Command>> = {
  backup: () => import("./backup"),
  claim: () => import("./claim"),
  drill: () => import("./drill"),
  export: () => import("./export"),
  import: () => import("./import"),
  migrate: () => import("./migrate"),
  restore: () => import("./restore"),
  "sign-out": () => import("./sign-out"),
};

/** The process ends with 0 where it was done, 1 where it could not be, 2 where words are missing. */
export async function runCommand(name: string, words: string[]): Promise<void> {
  const { usage, run } = await COMMANDS[name]();
  if (words.length < usage.split(" ").filter((word) => /^[^[]/.test(word)).length) {
    console.error(`Usage: ${name} ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const env = parseEnv(process.env);
    await prepareTemporaryFolder();
    await run(words, env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  // Not read to its end it would be waited for.
  process.stdin.destroy();
}
