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
        await look(path);
      };
      const look = async (path: string) => {
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
        const all = [...told, ...(await findFaults(page, path))];
        if (all.length > 0) found[path] = all;
      };
      await check("/");
      await check("/sign-in");
      for (const path of await preparePages(page)) await check(path);

      await page.goto("/settings");
      await waitForScript(page);
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("combobox", { name: "Go anywhere" })).toBeFocused();
      await look("the menu");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      await look("the keys over a page");
      await page.keyboard.press("Escape");
      await page.route(/\/upcoming\.data/, (route) => route.fulfill({ status: 500, body: "" }));
      await page.getByRole("link", { name: "Upcoming" }).click();
      await expect(page.getByRole("heading", { name: "That did not work" })).toBeVisible();
      await look("a fault of ours");

      expect(found).toEqual({});
      const [missing, ...faults] = complaints.splice(0);
      expect(missing).toMatch(/404 .*\/nowhere$/);
      expect(faults.filter((fault) => !/upcoming\.data|SyntaxError/.test(fault))).toEqual([]);
    });
  });
}

test("no page is wider than a screen of 320 pixels, nor with letters twice as large, however long a name is", async ({
  page,
  complaints,
}, { project }) => {
  test.setTimeout(300_000);
  const paths = await preparePages(page);
  await page.goto(paths.find((path) => /^\/people\/[^/]+\/edit$/.test(path)) ?? "");
  await page
    .getByLabel("Name", { exact: true })
    .first()
    .fill("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/did=/);
  const isPhone = project.name.includes("phone");
  if (isPhone) await page.setViewportSize({ width: 320, height: 640 });
  const wide: Record<string, unknown> = {};
  for (const path of paths) {
    await page.goto(path);
    if (!isPhone) await enlarge(page);
    // Not of window.innerWidth: a phone zooms out until the widest thing is in it.
    const over = await page.evaluate(() => ({
      by: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      what: [...document.querySelectorAll("main *")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .slice(0, 3)
        .map((each) => each.outerHTML.slice(0, 120)),
    }));
    if (over.by > 0) wide[path] = over;
  }
  expect(wide).toEqual({});
  complaints.splice(0);
});

test("with forced colours focus and choice are seen, and what can be pressed has an edge; with less motion none moves", async ({
  page,
}) => {
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
  await page.keyboard.press("Control+k");
  const chosen = page.getByRole("option", { selected: true });
  expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe("solid");

  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  expect(await countMoving(page)).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await countMoving(page)).toBeGreaterThan(0);
});

test("what was changed says so where the focus is, and an ordinary page begins at its top", async ({ page }) => {
  await signIn(page);
  await page.goto("/people/new");
  await waitForScript(page);
  await page.getByLabel("Name", { exact: true }).fill("Olga Ruiz");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Added Olga Ruiz." })).toBeFocused();
});

/** Pages that the bar leads to (what is opened over one too), a person's own, and those that are nobody's. */
const HANGS_ON_NONE =
  /^\/(?:(?:people|upcoming|suggestions|search|settings)?(?:\?.*)?|people\/[0-9a-f-]{36}|offline|deleted.*|nowhere|sign-in)$|^(?:the menu|the keys|a fault)/;

/** What a program like axe leaves alone: a name of its own, one heading, a way on, and one back. */
async function findFaults(page: Page, path: string): Promise<string[]> {
  const headings = await page.locator("h1").count();
  const links = await page.locator("a[href], form").count();
  const title = await page.title();
  return [
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(links > 0 ? [] : ["no way on"]),
    ...(HANGS_ON_NONE.test(path) || (await page.locator("main [data-back] a").count()) === 1 ? [] : ["no way back"]),
    ...(/^(\/($|nowhere)|a fault)/.test(path) || title !== "Memoro" ? [] : ["no title of its own"]),
  ];
}

/** What of the page would be animated, if only a change of colour. */
function countMoving(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isMoving = (times: string) => times.split(",").some((time) => parseFloat(time) > 0.001);
    return [...document.querySelectorAll("*")]
      .flatMap((each) => [undefined, "::before", "::after"].map((pseudo) => getComputedStyle(each, pseudo)))
      .filter((style) => isMoving(style.animationDuration) || isMoving(style.transitionDuration)).length;
  });
}

function enlarge(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
}
