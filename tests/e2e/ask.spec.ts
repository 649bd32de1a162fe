import type { Page } from "@playwright/test";
import { sendStream } from "../support/fake-stream";
import { startMemoro } from "./support/memoro";
import { serveModel } from "./support/serve-model";
import { expect, signIn, test as base, waitForScript } from "./support/test";

interface Model {
  /** Where its protocol is spoken. */
  url: string;
  /** Lets it write the rest of its answer. */
  finish(): void;
}

const SAID = { quotes: [{ passage: 1, quote: "learning the cello" }], text: "Sarah is learning the cello." };
const FALSE = { quotes: [{ passage: 1, quote: "plays the tuba" }], text: "She also plays the tuba." };

/** A Memoro with a model beside it that answers in two steps: what is true, and what is not. It reads no notes. */
const test = base.extend<{ model: Model }>({
  model: async ({ browserName: _ }, use) => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const server = await serveModel((asked, response) => {
      if (!asked.stream) return void response.writeHead(401).end("{}");
      const written = JSON.stringify({ sentences: [SAID, FALSE] });
      const half = written.indexOf(FALSE.text);
      sendStream(response, { streams: [written.slice(0, half)], then: "hangs" });
      void finished.then(() => sendStream(response, { streams: [written.slice(half)] }));
    });
    await use({ url: server.url, finish });
    server.close();
  },
  memoro: async ({ data, model }, use) => {
    const memoro = await startMemoro({ ...data, OPENAI_BASE_URL: model.url, OPENAI_READING_MODEL: "a-model" });
    await use(memoro);
    await memoro.kill();
  },
});

async function searchFor(page: Page, question: string): Promise<void> {
  await signIn(page);
  const form = { body: "Lunch with Sarah Chen. She is learning the cello." };
  await page.request.post("/notes", { form, headers: { Origin: new URL(page.url()).origin } });
  await page.goto(`/search?${new URLSearchParams({ q: question })}`);
  await expect(page.getByRole("main").getByRole("link", { name: /learning the cello/ })).toBeVisible();
}

test("an answer comes as it is written, by keys alone, and each sentence leads to its note", async ({
  page,
  model,
}) => {
  await searchFor(page, "What does Sarah play?");
  const button = page.getByRole("region", { name: "Answer" }).getByRole("button");
  await waitForScript(page, "form[action='/search/ask']");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(SAID.text)).toBeVisible();
  await expect(button).toHaveText("Stop");
  await expect(button).toBeFocused();
  model.finish();
  await expect(button).toHaveText("Ask again");
  await expect(page.getByText(FALSE.text)).toHaveCount(0);
  await page.getByRole("region", { name: "Answer" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the finished answer is a page", async ({ page, model }) => {
    model.finish();
    await searchFor(page, "What does Sarah play?");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(page.getByText(SAID.text)).toBeVisible();
    await expect(page.getByText(FALSE.text)).toHaveCount(0);
    await expect(page.locator("main a[title]")).toHaveAttribute("href", /\/notes\//);
  });
});
