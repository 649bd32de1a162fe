import type { Locator, Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

/** One of each section: what is chosen, what is filled in, and how it then reads. */
const ADDED: { kind: string; fill: Record<string, string>; choose?: Record<string, string>; reads: string }[] = [
  { kind: "Also called", fill: { Name: "Sally" }, choose: { "What it is": "Nickname" }, reads: "Sally" },
  {
    kind: "Important day",
    fill: { "What it is": "Wedding", Day: "29", Year: "" },
    choose: { Month: "February" },
    reads: "Wedding: February 29",
  },
  { kind: "Link", fill: { Link: "example.org/sarah", "Which one": "profile" }, reads: "https://example.org/sarah" },
  { kind: "Lives in", fill: { Where: "Oakland", Since: "May 2016" }, reads: "Oakland since May 2016" },
  { kind: "Allergy", fill: { Allergy: "Peanuts" }, reads: "Peanuts" },
  { kind: "Debt", fill: { What: "£20", "What for": "the tickets" }, reads: "Owes you £20 for the tickets" },
  { kind: "Gift", fill: { What: "ramen bowls" }, reads: "Idea: ramen bowls" },
  { kind: "Your own", fill: { "What it is about": "Shoe size", "What to keep": "39" }, reads: "Shoe size: 39" },
];

test("one of each section is added, corrected, settled and seen as history", async ({ page }) => {
  await signIn(page);
  await waitForScript(page);
  await keepSarah(page);
});

test("the field to write in has the cursor, and Enter saves", async ({ page }) => {
  await signIn(page);
  await addSarah(page);
  await page.getByRole("link", { name: "Add a fact" }).click();
  await page.getByRole("link", { name: "Likes", exact: true }).click();
  await expect(page.getByLabel("Likes")).toBeFocused();
  await page.keyboard.type("Old maps");
  await page.keyboard.press("Enter");
  await expect(known(page)).toContainText("Old maps");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same is kept, corrected, settled and seen", async ({ page }) => {
    await signIn(page);
    await keepSarah(page);
  });
});

async function keepSarah(page: Page): Promise<void> {
  await addSarah(page);
  for (const { kind, fill, choose = {}, reads } of ADDED) {
    await page.getByRole("link", { name: "Add a fact" }).click();
    await page.getByRole("link", { name: kind, exact: true }).click();
    for (const [label, text] of Object.entries(fill)) await page.getByLabel(label, { exact: true }).fill(text);
    for (const [label, option] of Object.entries(choose)) await page.getByLabel(label).selectOption(option);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(known(page)).toContainText(reads);
  }
  // Eight facts are few: their headings come with the ninth.
  await expect(known(page).getByRole("heading", { level: 3 })).toHaveCount(0);

  await known(page).getByRole("link", { name: "Edit: Oakland" }).click();
  await page.getByLabel("Until").fill("2025");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(known(page)).toContainText("Oakland May 2016 – 2025");

  await page.getByRole("link", { name: "Add a fact" }).click();
  await page.getByRole("link", { name: "Lives in", exact: true }).click();
  await page.getByLabel("Where").fill("Leeds");
  await page.getByRole("button", { name: "Save" }).click();
  const before = known(page).getByText("Oakland", { exact: false });
  await expect(before).toBeHidden();
  await known(page).getByText("Before (1)").click();
  await expect(before).toBeVisible();
  await expect(known(page).getByRole("heading", { name: "Work and home", level: 3 })).toBeVisible();

  await known(page).getByRole("button", { name: "Mark as settled: Owes you £20 for the tickets" }).click();
  await known(page).getByText("Settled (1)").click();
  await expect(known(page)).toContainText(/Owes you £20 for the tickets settled \w+ \d+, \d{4}/);
  await known(page).getByRole("button", { name: "Mark as given: Idea: ramen bowls" }).click();
  await expect(known(page)).toContainText(/You gave: ramen bowls · \w+ \d+, \d{4}/);

  const link = known(page).getByRole("link", { name: "https://example.org/sarah", exact: true });
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow), "pixels beside the page").toBeLessThanOrEqual(0);
}

async function addSarah(page: Page): Promise<void> {
  await page.goto("/people/new");
  await page.getByLabel("Name").first().fill("Sarah Chen");
  await page.getByRole("button", { name: /^(Save|Add)/ }).click();
  await expect(page.getByRole("heading", { name: "Sarah Chen", level: 1 })).toBeVisible();
}

function known(page: Page): Locator {
  return page.locator("section", { has: page.getByRole("heading", { name: "Known", exact: true, level: 2 }) });
}
