import type { Page } from "@playwright/test";
import { addDays, dayIn } from "~/time/zoned";
import { extraction, mention } from "../support/ledger";
import { startMemoro } from "./support/memoro";
import { serveModel } from "./support/serve-model";
import { expect, signIn, test as base, waitForScript } from "./support/test";
import { addPerson, post } from "./support/write";

const NOTE = "Met Sarah Chen at the big market in Oakland. Her son Leo sings. She won a prize. Send her the map.";

const tomorrow = addDays(dayIn(new Date(), "America/Los_Angeles"), 1);
const READ = extraction({
  people: [mention("p1", "Sarah Chen"), mention("p2", "Leo", { met: false })],
  date: { on: addDays(tomorrow, -2), quote: "Met" },
  place: { name: "The big market in Oakland", quote: "the big market in Oakland" },
  family: [{ person: "p1", relation: "child", relative: "p2", word: "son", quote: "Her son Leo" }],
  news: [{ person: "p1", text: "Won a prize", quote: "She won a prize" }],
  follow_ups: [{ person: "p1", text: "Send Sarah the map", due: tomorrow, quote: "Send her the map" }],
});

interface Model {
  url: string;
  /** Lets it say what it has read; until then it is at it. */
  read(): void;
}

/** A Memoro whose notes are read when the test says so. */
const test = base.extend<{ model: Model }>({
  model: async ({ browserName: _ }, use) => {
    let read = () => {};
    const told = new Promise<void>((resolve) => (read = resolve));
    const message = { role: "assistant", content: JSON.stringify(READ) };
    const server = await serveModel((_asked, response) => {
      response.setHeader("content-type", "application/json");
      void told.then(() => response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: "stop" }] })));
    });
    await use({ url: server.url, read });
    server.close();
  },
  memoro: async ({ data, model }, use) => {
    const memoro = await startMemoro({ ...data, OPENAI_BASE_URL: model.url, OPENAI_READING_MODEL: "a-model" });
    await use(memoro);
    await memoro.kill();
  },
});

test("nothing on Today moves when a note has been read, and what it brought is a press away", async ({
  page,
  model,
}) => {
  await signIn(page);
  const person = await addPerson(page, "Sarah Chen");
  const due = { text: "Water the plants", dueOn: tomorrow, personId: person.split("/").at(-1) ?? "", from: "/" };
  await post(page, "/follow-ups", due);
  await page.goto("/");
  await write(page, "Who did you see?");
  const moved = await watchWhatMoves(page);
  model.read();
  await expect(page.getByRole("article").getByRole("link", { name: "Sarah Chen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Show what came in" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Done: Send Sarah the map" })).toHaveCount(0);
  expect(await moved()).toEqual([]);
  await page.getByRole("link", { name: "Show what came in" }).click();
  await expect(page.getByRole("button", { name: "Done: Send Sarah the map" })).toBeVisible();
});

test("what a note brings comes by itself where Today has room for it", async ({ page, model }) => {
  await signIn(page);
  await write(page, "Who did you see?");
  const moved = await watchWhatMoves(page);
  model.read();
  await expect(page.getByRole("button", { name: "Done: Send Sarah the map" })).toBeVisible();
  expect(await moved()).toEqual([]);
});

test("nothing on a person's page moves when a note has been read, and what it brought is a press away", async ({
  page,
  model,
}) => {
  await signIn(page);
  await page.goto(await addPerson(page, "Sarah Chen"));
  await write(page, "Write about Sarah");
  const moved = await watchWhatMoves(page);
  model.read();
  const show = page.getByRole("link", { name: "Show what it brought" });
  await expect(show).toBeVisible();
  expect(await moved()).toEqual([]);
  await show.click();
  await expect(page.getByText("Won a prize").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Done: Send Sarah the map" })).toBeVisible();
  await expect(show).toHaveCount(0);
});

test("nothing on a note's own page moves when it has been read", async ({ page, model }) => {
  await signIn(page);
  await page.goto(await post(page, "/notes", { body: NOTE }));
  await waitForScript(page);
  const moved = await watchWhatMoves(page);
  model.read();
  await expect(page.getByRole("button", { name: "Undo all it brought" })).toBeVisible();
  expect(await moved()).toEqual([]);
});

test("in the list of notes what is read fills in by itself, and nothing moves", async ({ page, model }) => {
  await signIn(page);
  await post(page, "/notes", { body: NOTE });
  await page.goto("/notes");
  await expect(page.getByRole("article")).toContainText("Reading it now");
  const moved = await watchWhatMoves(page);
  model.read();
  await expect(page.getByRole("article").getByRole("link", { name: "Sarah Chen" })).toBeVisible();
  expect(await moved()).toEqual([]);
});

async function write(page: Page, label: string): Promise<void> {
  await waitForScript(page);
  await page.getByLabel(label).fill(NOTE);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText(/Reading it now/)).toBeVisible();
}

/** What moves on the screen from now on, whether or not something was pressed just before; less than a thousandth of it is nothing. */
async function watchWhatMoves(page: Page): Promise<() => Promise<unknown>> {
  const shifts = await page.evaluateHandle(() => {
    const told: { value: number; moved: string[] }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        told.push({ value, moved: sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? "") });
      }
    }).observe({ type: "layout-shift" });
    return told;
  });
  return async () => {
    // What was painted last is told with the frame after it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return shifts.evaluate((all) => all.filter(({ value }) => value > 0.001));
  };
}
