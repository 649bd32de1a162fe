import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./support/test";

const NOTES = [
  "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, and her birthday is March 3.",
  "Rang Kenji Ito. He lives in Vancouver now, still at the aquarium. Send him the otter book by Friday.",
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
  // Read beside the pages: until then nothing is known.
  await expect(async () => {
    await page.goto("/search?q=where+does+Kenji+live");
    await expect(answer(page)).toContainText("Vancouver", { timeout: 500 });
    await page.goto("/search?q=birthday+of+Sarah");
    await expect(answer(page)).toContainText("March 3", { timeout: 500 });
  }).toPass();
}

const answer = (page: Page) => page.getByRole("region", { name: /lives|birthday|daughter/ });
const parts = (page: Page) => page.getByRole("list", { name: "Understood as" });

async function askAndTakeAway(page: Page): Promise<void> {
  await page.goto("/search?q=where+does+Kenji+live");
  await expect(page.getByRole("heading", { name: "Where Kenji Ito lives" })).toBeVisible();
  await expect(answer(page).getByRole("link", { name: "Kenji Ito", exact: true })).toBeVisible();
  await parts(page).getByRole("link", { name: "Where Kenji Ito lives: take away" }).click();
  await expect(page).toHaveURL(/&not=asked$/);
  await expect(answer(page)).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("link", { name: /Rang Kenji Ito/ })).toBeVisible();
  await parts(page).getByRole("link", { name: "Understand all of it" }).click();
  await expect(answer(page)).toContainText("Vancouver");

  await answer(page)
    .getByRole("link", { name: /lives in Vancouver/ })
    .click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("main")).toContainText("still at the aquarium");
}

test("what is known is answered first, with its words, and can be taken away", async ({ page }) => {
  await prepare(page);
  await askAndTakeAway(page);
  await page.goto("/search?q=Sarah%27s+daughter");
  await expect(answer(page).getByRole("link", { name: "Mia", exact: true })).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    "nothing is wider than the page",
  ).toBe(true);
});

test("a time that nothing was written in is said, and so is where was looked", async ({ page }) => {
  await prepare(page);
  await page.goto("/search?q=who+did+I+meet+in+2019");
  await expect(page.getByRole("main")).toContainText("found nothing from Jan 1, 2019");
  await page.goto("/search?q=zyzzyva");
  await expect(page.getByText("Nothing found for “zyzzyva”.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("answers and chips are plain links", async ({ page }) => {
    await prepare(page);
    await askAndTakeAway(page);
  });
});
