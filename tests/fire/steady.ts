import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../bench/percentile";
import { inspect } from "./inspect";
import { startLoad, writeNotes } from "./load";
import { makeDatabase } from "../support/postgres-server";
import { startSite, type Site } from "./site";
import type { Trial } from "./trial";

const SECONDS = { quick: 20, full: 600 };
const READERS = 4;
/** How much more the end may be than the beginning, of memory and of the time of a page. */
const GROWTH = 1.1;
const SLOWDOWN = 1.5;
const PATHS = ["/", "/people", "/upcoming", "/search?q=who+is+learning+to+cook", "/notes", "/map", "/activities"];

/** As much as it can do, for long: memory stays, and so does how quick it is. */
export const steady: Trial = {
  name: "steady",
  async run({ quick, postgres, say }) {
    const seconds = quick ? SECONDS.quick : SECONDS.full;
    const what = `${seconds} s at full load: ${READERS} reading pages, one logging, one process for pages and jobs`;
    if (postgres === undefined) return { what, howOften: "never", cameOut: "needs PostgreSQL", losses: [] };
    const database = await makeDatabase(postgres);
    const store = { DATABASE_URL: database.url };
    const hook = pathToFileURL("tests/fire/collect-on-signal.js").href;
    const site = await startSite(store, "all", { NODE_OPTIONS: `--expose-gc --import=${hook}`, LOG_LEVEL: "error" });
    const load = startLoad([site], writeNotes("steady"), 1, { pauseMs: 250 });
    const pages = readPages(site);
    await sleep((seconds * 1000) / 3);
    const first = { memory: await measure(site), seen: pages.times.length };
    say(`${first.memory} MB after a third`);
    await sleep((seconds * 2000) / 3);
    const last = await measure(site);
    await Promise.all([load.stop(), pages.stop()]);
    const early = pages.times.slice(0, first.seen);
    const late = pages.times.slice(-first.seen);
    const [before, after] = [percentile(early, 99), percentile(late, 99)];
    await site.stop();
    const losses = await inspect(store, { acknowledged: load.acknowledged, sent: load.sent.keys() });
    if (last > first.memory * GROWTH && !quick) losses.push(`memory grew from ${first.memory} to ${last} MB`);
    if (after > before * SLOWDOWN && !quick) losses.push(`p99 of a page grew from ${before} to ${after} ms`);
    if (pages.failed > 0) losses.push(`${pages.failed} pages failed`);
    await database.drop();
    return {
      what,
      howOften: `${pages.times.length} pages, ${load.acknowledged.size} notes`,
      cameOut:
        `memory after collection ${first.memory} MB after a third, ${last} MB at the end; pages p50 ${percentile(pages.times, 50)} ms, ` +
        `p99 ${percentile(pages.times, 99)} ms (first third ${before}, last ${after}); ` +
        `notes p99 ${percentile(load.times, 99)} ms`,
      losses,
    };
  },
};

/** Resident, in MB, once what is not held is let go. */
async function measure({ pid, signal }: Site): Promise<number> {
  signal("SIGUSR2");
  await sleep(1500);
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
}

function readPages(site: Site) {
  const pages = { times: [] as number[], failed: 0 };
  let reading = true;
  const done = Promise.all(
    Array.from({ length: READERS }, async (_, reader) => {
      for (let n = reader; reading; n++) {
        const started = performance.now();
        try {
          const response = await site.get(PATHS[n % PATHS.length]);
          await response.text();
          if (response.status === 200) pages.times.push(performance.now() - started);
          else pages.failed += 1;
        } catch {
          pages.failed += 1;
        }
      }
    }),
  );
  return {
    times: pages.times,
    get failed() {
      return pages.failed;
    },
    async stop() {
      reading = false;
      await done;
    },
  };
}
