import { startMemoro } from "./memoro";
import { test as base } from "./test";

/** Memoro for several people, where Google says of whoever comes that this is their address; of several, one after the other. */
export const test = base.extend<{ googleSays: string }>({
  googleSays: ["robin@example.com", { option: true }],
  memoro: async ({ data, googleSays }, use) => {
    const environment = { ...data, GOOGLE_SAYS: googleSays };
    const memoro = await startMemoro(environment, ["--import", "tsx", "tests/e2e/support/hosted.ts"]);
    await use(memoro);
    await memoro.kill();
  },
});
