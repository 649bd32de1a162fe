import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Enters somebody as a relative of the one whose page it is; returns to that page. */
async function enter(page: Page, relation: string, name: string): Promise<void> {
  await page
    .getByRole("link", { name: /^Add family$/ })
    .first()
    .click();
  await page.getByLabel(/…$/).selectOption({ label: relation });
  await page.getByLabel("is", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}(\?.*)?$/);
}

/** Mia; her mother Sarah; Sarah's mother Maria and sister Ana; Ana's daughter Lena. */
async function enterFamily(page: Page): Promise<void> {
  await page.goto("/people/new");
  await page.getByLabel("Name", { exact: true }).first().fill("Mia Chen");
  await page.getByRole("button", { name: "Save" }).click();
  await enter(page, "parent", "Sarah Chen");
  await open(page, "Sarah Chen");
  await enter(page, "parent", "Maria Chen");
  await enter(page, "sibling", "Ana Reyes");
  await open(page, "Ana Reyes");
  await enter(page, "child", "Lena Reyes");
  await open(page, "Sarah Chen");
  await open(page, "Mia Chen");
}

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
}

test("parents are entered once, the family follows, and the tree leads from one to the next by keys", async ({
  page,
}) => {
  await signIn(page);
  await waitForScript(page);
  await enterFamily(page);

  await page.getByText("Ana Reyes aunt or uncle").click();
  await expect(page.getByText("Ana Reyes is Mia’s parent Sarah Chen’s sibling")).toBeVisible();
  await page.getByRole("link", { name: /^Family tree/ }).click();
  await expect(page.getByRole("heading", { name: "Mia Chen’s family" })).toBeVisible();
  await axe(page);

  const tree = page.getByRole("region", { name: "Family tree of Mia Chen" });
  const links = tree.getByRole("link");
  await expect(links).toHaveCount(5);
  await expect(links.first()).toHaveAccessibleName("Maria Chen, grandparent of Mia Chen");
  await links.first().focus();
  await page.keyboard.press("Tab");
  await expect(links.nth(1)).toBeFocused();
  await tree.getByRole("link", { name: "Lena Reyes, cousin of Mia Chen" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Lena Reyes’ family" })).toBeVisible();
  await expect(tree).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Mia Chen, cousin of Lena Reyes" })).toBeVisible();

  await page.goto("/map");
  await expect(page.getByRole("region", { name: "Map of who knows whom" }).getByRole("link")).toHaveCount(5);
  await axe(page);
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls, "the page itself scrolls sideways").toBe(false);
});

test("what cannot be is refused beside what was chosen", async ({ page, complaints }) => {
  await signIn(page);
  await waitForScript(page);
  await enterFamily(page);
  await page
    .getByRole("link", { name: /^Add family$/ })
    .first()
    .click();
  await page.getByLabel(/…$/).selectOption({ label: "child" });
  await page.getByLabel("is", { exact: true }).fill("Maria Chen");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("Maria Chen is Mia Chen’s grandparent already");
  await expect(page.getByLabel("is", { exact: true })).toHaveValue("Maria Chen");
  await expect(page.getByLabel(/…$/)).toBeFocused();
  await expect(page).toHaveTitle(/^Not saved: /);
  expect(complaints.splice(0)).toEqual([expect.stringContaining("400 (Bad Request)")]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the family is entered, followed and drawn all the same", async ({ page }) => {
    await signIn(page);
    await enterFamily(page);
    await expect(page.getByText("Lena Reyes cousin")).toBeVisible();
    await page.getByRole("link", { name: /^Family tree/ }).click();
    await page.getByRole("link", { name: "Ana Reyes, aunt or uncle of Mia Chen" }).click();
    await expect(page.getByRole("heading", { name: "Ana Reyes’ family" })).toBeVisible();
  });
});
