import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { knownRoutes, listPageRoutes, preparePages } from "./support/pages";
import { expect, signIn, test, waitForScript } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("every route that has a page is among those looked at here", () => {
  expect(listPageRoutes().filter((route) => !knownRoutes.includes(route))).toEqual([]);
  expect(knownRoutes.filter((route) => !listPageRoutes().includes(route))).toEqual([]);
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("every page can be used by everyone, as far as a program can tell", async ({ page, complaints }) => {
      test.setTimeout(400_000);
      const found: Record<string, string[]> = {};
      const check = async (path: string) => {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
        const all = [...told, ...(await findFaults(page, path))];
        if (all.length > 0) found[path] = all;
      };
      await check("/");
      await check("/sign-in");
      for (const path of await preparePages(page)) await check(path);
      expect(found).toEqual({});
      expect(complaints.splice(0)).toEqual([expect.stringMatching(/404 .*\/nowhere$/)]);
    });
  });
}

test("no page is wider than a screen of 320 pixels, nor with letters twice as large", async ({ page, complaints }, {
  project,
}) => {
  test.setTimeout(300_000);
  const paths = await preparePages(page);
  const isPhone = project.name.includes("phone");
  if (isPhone) await page.setViewportSize({ width: 320, height: 640 });
  const wide: Record<string, unknown> = {};
  for (const path of paths) {
    await page.goto(path);
    if (!isPhone) await enlarge(page);
    const over = await page.evaluate(() => ({
      by: document.documentElement.scrollWidth - window.innerWidth,
      what: [...document.querySelectorAll("main *")]
        .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
        .slice(0, 3)
        .map((each) => each.outerHTML.slice(0, 120)),
    }));
    if (over.by > 0) wide[path] = over;
  }
  expect(wide).toEqual({});
  complaints.splice(0);
});

test("with forced colours the focus is seen, and what can be pressed has an edge", async ({ page }) => {
  await signIn(page);
  await waitForScript(page);
  await page.emulateMedia({ forcedColors: "active" });
  const save = page.getByRole("button", { name: "Save" });
  expect(await save.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe("solid");
  await save.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  expect(await save.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe("solid");
  const today = page.getByRole("link", { name: "Today", exact: true });
  expect(await today.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
});

test("what was changed says so where the focus is, and an ordinary page begins at its top", async ({ page }) => {
  await signIn(page);
  await page.goto("/people/new");
  await waitForScript(page);
  await page.getByLabel("Name", { exact: true }).fill("Olga Ruiz");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Added Olga Ruiz." })).toBeFocused();
});

/** What a program like axe leaves alone: a name of its own, one heading, and a way on. */
async function findFaults(page: Page, path: string): Promise<string[]> {
  const headings = await page.locator("h1").count();
  const links = await page.locator("a[href], form").count();
  const title = await page.title();
  return [
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(links > 0 ? [] : ["no way on"]),
    ...(/^\/($|nowhere)/.test(path) || title !== "Memoro" ? [] : ["no title of its own"]),
  ];
}

function enlarge(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
}
