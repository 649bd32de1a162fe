import type { Page } from "@playwright/test";
import { expect, holdBack, signIn, test, waitForScript } from "./support/test";

const NOTES = [
  "Lunch with Sarah Chen. She is learning the cello.",
  "Tom Okafor plays the violin in an orchestra and fixed the gate.",
  "Ida is looking for a flat in Oakland.",
];

async function prepare(page: Page): Promise<void> {
  await signIn(page);
  for (const body of NOTES) {
    const saved = await page.request.post("/notes", {
      form: { body },
      headers: { Origin: new URL(page.url()).origin },
    });
    expect(saved.ok()).toBe(true);
  }
}

const box = (page: Page) => page.getByRole("main").getByRole("searchbox", { name: "Search" });

test("results come as one types, in one place of the history, and the cursor stays in the box", async ({ page }) => {
  await prepare(page);
  await page.goto("/search");
  await waitForScript(page);
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially("cello");
  await expect(page.getByRole("main").getByRole("link", { name: /learning the cello/ })).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=cello$/);
  await expect(page).toHaveTitle(/^cello/);
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: /result/ })).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(before);

  await box(page).fill("");
  await expect(page).toHaveURL(/\/search$/);
  await expect(page.getByText("Ask as you would ask a friend.")).toBeVisible();
});

test("letters typed as the results of those before arrive stay in the box", async ({ page }) => {
  await prepare(page);
  await page.goto("/search");
  await waitForScript(page);
  // The address changes in the moment the results are there, and before they are drawn: then one more word is sent.
  await page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (state, unused, url) => {
      replace(state, unused, url);
      if (!String(url).endsWith("q=cello")) return;
      queueMicrotask(() => {
        const input = document.querySelector<HTMLInputElement>("main input[name=q]");
        if (!input) return;
        input.value = "cello Sarah";
        input.form?.requestSubmit();
      });
    };
  });
  const further = await holdBack(page, /q=cello\+Sarah/);
  await box(page).fill("cello");
  await expect(page.getByRole("main").getByRole("link", { name: /learning the cello/ })).toBeVisible();
  await expect(box(page)).toHaveValue("cello Sarah");
  await further.answer();
  await expect(page).toHaveURL(/q=cello\+Sarah$/);
  await expect(box(page)).toHaveValue("cello Sarah");
});

test("keys lead into the results, from one to the next, and back", async ({ page }) => {
  await prepare(page);
  await page.goto("/search?q=music");
  await waitForScript(page);
  await box(page).focus();
  const results = page.getByRole("main").locator("li > a");
  await page.keyboard.press("ArrowDown");
  await expect(results.first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("music");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/notes\//);
  await page.goBack();
  await expect(page).toHaveURL(/q=music/);
});

test("what led somewhere is there to be searched for again, what was only typed is not, and both can be forgotten", async ({
  page,
}) => {
  await prepare(page);
  await page.goto("/search");
  await waitForScript(page);
  await box(page).pressSequentially("violin");
  await page
    .getByRole("main")
    .getByRole("link", { name: /plays the violin/ })
    .click();
  await expect(page).toHaveURL(/\/notes\//);
  await page.goto("/search");
  await waitForScript(page);
  await box(page).pressSequentially("gate");
  await expect(page).toHaveURL(/q=gate/);
  await box(page).fill("flat");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/q=flat/);

  await page.goto("/search");
  await waitForScript(page);
  const lately = page.locator("section", { has: page.getByRole("heading", { name: "Lately" }) });
  await expect(lately.getByRole("listitem")).toHaveText(["flat", "violin"]);
  await lately.getByRole("button", { name: "Forget “flat”" }).click();
  await expect(lately.getByRole("listitem")).toHaveText(["violin"]);
  await expect(lately.getByRole("button", { name: "Forget “violin”" })).toBeFocused();
  await lately.getByRole("link", { name: "violin" }).click();
  await expect(box(page)).toHaveValue("violin");
  await box(page).fill("gate");
  await expect(page).toHaveURL(/q=gate$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/search$/);
  await expect(box(page)).toHaveValue("");
  await page.goForward();
  await expect(box(page)).toHaveValue("gate");
});

test("a search is saved by a name, and is one step away from then on", async ({ page }) => {
  await prepare(page);
  await page.goto("/search?q=cello");
  await waitForScript(page);
  await page.getByText("Save this search").click();
  await page.getByLabel("Name").fill("Music");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved as “Music”.")).toBeFocused();
  await page.goto("/search");
  await page.getByRole("link", { name: "Music", exact: true }).click();
  await expect(page).toHaveURL(/q=cello/);
});

test("there is one search box on the page, wherever it is", async ({ page }) => {
  await prepare(page);
  await page.goto("/search?q=cello");
  await expect(page.getByRole("searchbox")).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is a form, is remembered, and a note leads to those like it", async ({ page }) => {
    await prepare(page);
    await page.goto("/search");
    await box(page).fill("cello");
    await box(page).press("Enter");
    await expect(page).toHaveURL(/\/search\?q=cello$/);
    await page
      .getByRole("main")
      .getByRole("link", { name: /learning the cello/ })
      .click();
    await expect(page).toHaveURL(/\/notes\//);
    await page.getByRole("link", { name: "More like this" }).click();
    // The notes are embedded after they were read.
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("link", { name: /violin/ })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.goto("/search");
    await expect(page.getByRole("listitem").filter({ hasText: "cello" })).toBeVisible();
  });
});
