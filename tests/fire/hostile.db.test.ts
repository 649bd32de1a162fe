import { expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { serve } from "../http/serve";
import { openTestApp, settled } from "../support/app";
import { loadBuiltSite } from "../support/built-site";
import { sendHostile } from "./hostile";

const COUNT = Number(process.env.HOSTILE_COUNT ?? 500);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);
const ERROR_LEVEL = 50;

const app = await openTestApp({ worker: true });

test(
  "random and hostile requests to every route are all answered, none by a fault, and the server goes on",
  { timeout: 60_000 + COUNT * 300 },
  async () => {
    const server = await serve(app, { env: parseEnv({ PORT: "0", RATE_LIMIT: "off" }), ...(await loadBuiltSite()) });
    const { sent, faults } = await sendHostile(server.url, { count: COUNT, seed: SEED });
    const logged = [...server.logged, ...app.logged]
      .map((line) => JSON.parse(line) as { level: number; msg: string; err?: { stack?: string } })
      .filter(({ level }) => level >= ERROR_LEVEL)
      .map(({ msg, err }) => `${msg}: ${err?.stack?.slice(0, 600)}`);
    expect({ faults, logged }).toEqual({ faults: [], logged: [] });
    expect(sent).toBe(COUNT);
    await settled(app);
  },
);
