import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("every page can be used by everyone, as far as a program can tell", async ({ page, complaints }) => {
      test.slow();
      const found: Record<string, string[]> = {};
      const check = async (path: string) => {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
        if (told.length > 0) found[path] = told;
      };

      await check("/");
      await check("/sign-in");
      await signIn(page);
      await check("/");
      await page.getByRole("button", { name: "Try it with sample people" }).click();
      await write(page, "Had lunch with Sam. His sister Joan Field moved to Oslo. Send him the map by Friday.");
      for (const path of await listPages(page)) await check(path);
      expect(found).toEqual({});
      expect(complaints.splice(0)).toEqual([expect.stringMatching(/404 .*\/nowhere$/)]);
    });
  });
}

async function write(page: Page, note: string): Promise<void> {
  await page.goto("/");
  await waitForScript(page);
  await page.getByLabel("Who did you see?").fill(note);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Reading it now")).toHaveCount(0);
  await expect(page.locator("article a[href^='/people/']").first()).toBeVisible();
}

/** Every address there is, those with an id by the first link to one of their kind. */
async function listPages(page: Page): Promise<string[]> {
  const note = await firstLink(page, "/notes", /^\/notes\/[0-9a-f-]{36}$/);
  const person = await firstLink(page, "/people", /^\/people\/[0-9a-f-]{36}$/);
  const fact = await firstLink(page, person, /^\/facts\/[0-9a-f-]{36}\/edit$/);
  const followUp = await firstLink(page, "/upcoming", /^\/follow-ups\/[0-9a-f-]{36}\/edit/);
  return [
    "/",
    "/notes",
    note,
    `${note}/edit`,
    `${note}/delete`,
    "/people",
    "/people/new",
    person,
    `${person}/edit`,
    `${person}/delete`,
    `${person}/facts/new`,
    `${person}/ties`,
    fact,
    "/follow-ups",
    followUp,
    "/upcoming",
    "/suggestions",
    "/search",
    "/search?q=sister",
    "/search?q=xyzzy",
    "/settings",
    "/nowhere",
  ];
}

async function firstLink(page: Page, path: string, to: RegExp): Promise<string> {
  await page.goto(path);
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const found = links.find((href) => to.test(href));
  if (!found) throw new Error(`${path} has no link to ${to}, only to ${links.join(", ")}`);
  return found;
}
