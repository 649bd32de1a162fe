import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "./inspect";
import { writeNotes, type Sent } from "./load";
import { startSite, until, type Site } from "./site";
import type { Trial } from "./trial";

const DISK = "300m";
/** What is left of it, by turns: too little for the tables, or for the next file of the log, where the engine gives up. */
const ROOM = [1_000_000, 20_000_000, 0, 3_000_000];
const GAVE_UP = "The embedded engine stopped";
const MOST_NOTES = 1500;
/** After so many refusals there is room again. */
const REFUSED = 3;
const BACK_MS = 20_000;
const CODE = /ENOSPC|EROFS|could not (?:write|extend)|at .+:\d+:\d+/;

/** The folder of the embedded engine has no room, or may not be written. Needs root, for a disk of its own. */
export const full: Trial = {
  name: "full",
  async run({ quick, folder, say }) {
    const what = "disk full, and read-only (embedded engine; a tablespace of PostgreSQL's own was not tried)";
    if (process.getuid?.() !== 0) return { what, howOften: "never", cameOut: "needs root", losses: [] };
    const disk = join(folder, "disk");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]);
    const store = { DATA_DIR: join(disk, "data") };
    const [acknowledged, sent] = [new Set<string>(), new Set<string>()];
    const losses: string[] = [];
    const refused: number[] = [];
    const notes = writeNotes("full");
    const log = async (site: Site): Promise<number> => {
      const note = notes.next().value as Sent;
      sent.add(note.key);
      const status = await site.log(note);
      if (status === 303) acknowledged.add(note.key);
      return status;
    };
    const times = quick ? 1 : 5;
    const back: number[] = [];
    try {
      const site = await startSite(store);
      for (let time = 0; time < times; time++) {
        for (let n = 0; n < 5; n++) await log(site);
        const filler = join(disk, "filler");
        fill(disk, filler, ROOM[time % ROOM.length]);
        for (let n = 0; n < MOST_NOTES && refused.length < (time + 1) * REFUSED; n++) {
          const status = await log(site);
          if (status !== 303) refused.push(status);
        }
        losses.push(...(await findCode(site)));
        rmSync(filler);
        const room = performance.now();
        await until(
          async () => (await log(site)) === 303,
          BACK_MS,
          () => `Nothing is saved, though there is room again. ${site.out().slice(-600)}`,
        );
        back.push((performance.now() - room) / 1000);
        say(
          `full ${time + 1} times: answered ${refused.at(-1) ?? "as ever"}, well again after ${back.at(-1)?.toFixed(1)} s`,
        );
      }
      const gaveUp = site.out().includes(GAVE_UP) ? "it gave up, and was started anew" : "it never gave up";
      losses.push(...refused.filter((status) => status !== 503).map((status) => `a note was answered with ${status}`));
      await site.stop();
      execFileSync("mount", ["-o", "remount,ro", disk]);
      const told = await startSite(store).then(
        () => "it started",
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      execFileSync("mount", ["-o", "remount,rw", disk]);
      losses.push(...(await inspect(store, { acknowledged, sent })));
      return {
        what,
        howOften: `full ${times} times, read-only once`,
        cameOut:
          `writes refused with ${[...new Set(refused)].map((status) => status || "no answer").join(", ") || "nothing: there was always room"}; with room again ` +
          `well by itself each time, within ${Math.max(...back).toFixed(1)} s (${gaveUp}); ${acknowledged.size} notes acknowledged, each there; ` +
          `read-only it says: ${told.replaceAll("\n", " ").slice(0, 200)}`,
        losses,
      };
    } finally {
      execFileSync("umount", ["-l", disk]);
    }
  },
};

function fill(disk: string, filler: string, room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
  } catch (error) {
    // Something was written meanwhile: then it is full as well.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

/** A page that can't be had says so in plain words. */
async function findCode(site: Site): Promise<string[]> {
  try {
    const text = await (await site.get("/")).text();
    const code = CODE.exec(text.replace(/<script[\s\S]*?<\/script>/g, ""))?.[0];
    return code ? [`a page speaks of ${code}`] : [];
  } catch {
    return [];
  }
}
