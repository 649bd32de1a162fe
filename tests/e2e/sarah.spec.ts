import type { Locator, Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

const NOTE =
  "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, " +
  "she's interviewing at Stripe, and her birthday is March 3. Send her the ramen place by Friday.";

test("a note is there at once, fills in, and is found again by what it means", async ({ page }) => {
  await signIn(page);
  await waitForScript(page);
  await write(page);
  const note = page.getByRole("article").filter({ hasText: "Had coffee with Sarah Chen" });
  await expect(note).toBeVisible({ timeout: 2000 });
  await expect(page).toHaveURL(/\/$/);

  await note.locator("a[href^='/people/']", { hasText: "Sarah Chen" }).click();
  await readEverything(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a note leads to its own page, which fills in, and is found again by what it means", async ({ page }) => {
    await signIn(page);
    await write(page);
    await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
    // The page looks again by itself until the note has been read.
    await section(page, "Learned from it").getByRole("link", { name: "Sarah Chen" }).first().click();
    await readEverything(page);
  });
});

async function write(page: Page): Promise<void> {
  await page.getByLabel("Who did you see?").fill(NOTE);
  await page.getByRole("button", { name: "Save" }).click();
}

function section(page: Page, title: string): Locator {
  return page.locator("section", { has: page.getByRole("heading", { name: title, exact: true }) });
}

/** From Sarah's page on: what the one note says of her, of Mia, and of what was promised. */
async function readEverything(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Sarah Chen", level: 1 })).toBeVisible();
  const known = section(page, "Known");
  await expect(known).toContainText("March 3");
  await expect(known).toContainText("Interviewing at Stripe");
  await known.getByText("March 3", { exact: true }).click();
  await expect(known.getByRole("link", { name: "birthday is March 3" })).toBeVisible();
  await expect(section(page, "Promised")).toContainText("ramen place");
  await expect(section(page, "Notes")).toContainText("Blue Bottle");
  const family = section(page, "Family");
  await expect(family).toContainText("Mia daughter");

  await family.getByRole("link", { name: "Mia", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Mia", level: 1 })).toBeVisible();
  await expect(family).toContainText("Sarah Chen mother");
  await expect(page.getByRole("main")).toContainText(/starts kindergarten/i);

  await page.getByRole("link", { name: "Upcoming", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Upcoming", level: 1 })).toBeVisible();
  const promise = page.getByRole("listitem").filter({ hasText: "ramen place" });
  await expect(promise.getByRole("link", { name: "Sarah Chen" })).toBeVisible();
  const due = await promise.getByRole("time").getAttribute("datetime");
  expect(new Date(`${due}T00:00:00Z`).getUTCDay(), `the weekday of ${due}`).toBe(5);

  await page.getByRole("searchbox", { name: "Search" }).fill("who has a little girl about to go to school?");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=who/);
  await page.getByRole("main").getByRole("link", { name: "Her daughter Mia starts kindergarten" }).click();
  await expect(page.getByRole("main")).toContainText("Had coffee with Sarah Chen");
}
