import { join } from "node:path";
import { inspect } from "./inspect";
import { sendHostile } from "./hostile";
import { startSite } from "./site";
import type { Trial } from "./trial";

/** What nobody means well by, sent to every route. */
export const hostility: Trial = {
  name: "hostility",
  async run({ quick, folder }) {
    const store = { DATA_DIR: join(folder, "data") };
    const site = await startSite(store);
    const { sent, answers, faults } = await sendHostile(site.url, { count: quick ? 500 : 10_000, seed: 7 });
    await site.stop();
    const told = Object.entries(answers).map(([status, count]) => `${count} × ${status}`);
    return {
      what: "hostile requests to every route",
      howOften: `${sent}, embedded engine`,
      cameOut: told.join(", "),
      losses: [...faults, ...(await inspect(store))],
    };
  },
};
