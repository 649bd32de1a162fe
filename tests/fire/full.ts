import { join } from "node:path";
import { mountDisk } from "./disk";
import { inspect } from "./inspect";
import { writeNotes, type Sent } from "./load";
import { startSite, until, type Site } from "./site";
import type { Trial } from "./trial";

const DISK_MB = 300;
/** What is left of it, by turns: too little for the tables, or for the next file of the log, where the engine gives up. */
const ROOM = [1_000_000, 20_000_000, 0, 3_000_000];
const GAVE_UP = "The embedded engine stopped";
const MOST_NOTES = 1500;
/** After so many refusals there is room again. */
const REFUSED = 3;
const BACK_MS = 20_000;
const CODE = /ENOSPC|EROFS|could not (?:write|extend)|at .+:\d+:\d+/;

/** The folder of the embedded engine has no room, or may not be written. */
export const full: Trial = {
  name: "full",
  async run({ quick, folder, say }) {
    const what = "disk full, and read-only (embedded engine)";
    const disk = mountDisk(folder, DISK_MB);
    if (typeof disk === "string") return { what, howOften: "never", cameOut: disk, losses: [] };
    const store = { DATA_DIR: join(disk.path, "data") };
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
        disk.fill(ROOM[time % ROOM.length]);
        for (let n = 0; n < MOST_NOTES && refused.length < (time + 1) * REFUSED; n++) {
          const status = await log(site);
          if (status !== 303) refused.push(status);
        }
        losses.push(...(await findCode(site)));
        disk.clear();
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
      disk.remount("ro");
      const told = await startSite(store).then(
        () => "it started",
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      disk.remount("rw");
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
      disk.remove();
    }
  },
};

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
