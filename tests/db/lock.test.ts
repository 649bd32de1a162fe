import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { lockFolder } from "~db/lock.server";
import { spawnScript } from "../support/spawn-script";
import { temporaryFolder } from "../support/temporary-folder";

test("a folder that another process holds is refused by name, and is free again once that process was killed", async () => {
  const folder = temporaryFolder();
  const holder = spawnScript("hold-folder", folder);
  expect((await holder.lines.next()).value).toBe("held");

  expect(() => lockFolder(folder)).toThrow(`Another Memoro is already running on ${folder}`);
  await expect(openDatabase({ dataDir: folder })).rejects.toThrow("Another Memoro is already running");

  await holder.kill();
  const unlock = lockFolder(folder);
  unlock();
});

test("a folder is held against this process too, until it is let go", () => {
  const folder = temporaryFolder();
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow("already running");
  unlock();
  lockFolder(folder)();
});

test("a folder that is missing is an error of its own, not 'already running'", () => {
  expect(() => lockFolder(join(temporaryFolder(), "nowhere"))).toThrow(/unable to open/);
});
