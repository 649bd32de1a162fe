import { expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { serve } from "../http/serve";
import { openTestApp, settled } from "../support/app";
import { loadBuiltSite } from "../support/built-site";
import { sendHostile } from "./hostile";

const COUNT = Number(process.env.HOSTILE_COUNT ?? 500);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);

const app = await openTestApp({ worker: true });

test(
  "random and hostile requests to every route are all answered, none by a fault, and the server goes on",
  { timeout: 60_000 + COUNT * 300 },
  async () => {
    const server = await serve(app, { env: parseEnv({ PORT: "0", RATE_LIMIT: "off" }), ...(await loadBuiltSite()) });
    const { sent, faults } = await sendHostile(server.url, { count: COUNT, seed: SEED });
    expect(faults).toEqual([]);
    expect(sent).toBe(COUNT);
    await settled(app);
  },
);
