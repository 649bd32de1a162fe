import type { Page } from "@playwright/test";
import { expect, test, waitForScript } from "./support/test";

/** Goes on with Tab as far as it takes; fails where the way is longer than a page of ours is. */
async function tabTo(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

async function leaveField(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function goBy(page: Page, keys: string, path: RegExp): Promise<void> {
  await leaveField(page);
  for (const key of keys.split(" ")) await page.keyboard.press(key);
  await expect(page).toHaveURL(path);
}

test.describe("without a mouse", () => {
  test("the whole of it: sign in, write, look, answer, correct, search, be in touch, take back, sign out", async ({
    page,
  }) => {
    test.slow();
    await page.goto("/");
    await tabTo(page, "button", "Sign in on this machine");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Who did you see?")).toBeVisible();
    await waitForScript(page);

    const write = async (text: string) => {
      await goBy(page, "n", /\//);
      await expect(page.getByLabel("Who did you see?")).toBeFocused();
      await page.keyboard.type(text);
      await page.keyboard.press("Control+Enter");
      const note = page.getByRole("article").filter({ hasText: text });
      await expect(note.getByText("Reading it now")).toHaveCount(0);
      await expect(note.locator("a[href^='/people/'], a[href^='/suggestions']").first()).toBeVisible();
    };
    await write("Had coffee with Sarah Chen. She lives in Oakland.");
    await write("Had dinner with Sarah Patel. She lives in Boston.");
    await write("Ran into Sarah at the market.");
    await write("Sarah called about the boat.");

    await goBy(page, "g s", /\/suggestions$/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Sarah");
    await page.keyboard.press("1");
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("1");
    await expect(page.getByText("Nothing to ask.")).toBeVisible();

    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox", { name: "Search" }).first()).toBeFocused();
    await page.keyboard.type("Sarah Chen");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=Sarah/);
    await leaveField(page);
    await page.keyboard.press("j");
    await expect(page.locator("main [data-row] a").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Sarah Chen", level: 1 })).toBeVisible();
    const person = new URL(page.url()).pathname;

    await tabTo(page, "button", /We talked: Sarah/);
    await page.keyboard.press("Enter");
    const said = page
      .getByRole("status")
      .filter({ hasText: /talked|Sarah/i })
      .first();
    await expect(said).toBeVisible();
    await leaveField(page);
    await page.keyboard.press("z");
    await expect(page.getByRole("status").filter({ hasText: "Taken back" })).toBeVisible();

    await tabTo(page, "link", /Oakland|Correct|Edit.*home/i);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Where", { exact: true })).toBeVisible();
    await page.getByLabel("Where", { exact: true }).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Berkeley");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(person));
    await expect(page.getByRole("main")).toContainText("Berkeley");

    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Go anywhere" })).toBeFocused();
    await page.keyboard.type("sign out");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Sign in on this machine" })).toBeVisible();
  });

  test("the menu finds a person, searches for what is typed, and Escape gives the focus back", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Sign in on this machine" }).press("Enter");
    await waitForScript(page);
    await page.getByLabel("Who did you see?").focus();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Go anywhere" })).toBeFocused();
    await page.keyboard.type("add a p");
    await expect(page.getByRole("option", { name: "Add a person" })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Who did you see?")).toBeFocused();

    await page.keyboard.press("Control+k");
    await page.keyboard.type("add a person");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/people\/new$/);
    await page.getByLabel("Name", { exact: true }).focus();
    await page.keyboard.type("Olga Ruiz");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Olga Ruiz", level: 1 })).toBeVisible();

    await goBy(page, "g p", /\/people$/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("olg");
    await expect(page.getByRole("option", { name: /Olga Ruiz/ })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Olga Ruiz", level: 1 })).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("lighthouse keeper");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=lighthouse\+keeper$/);
  });

  test("the list of keys opens right after the menu was closed, however late it comes", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Sign in on this machine" }).press("Enter");
    await waitForScript(page);
    await page.route(/keys-sheet/, async (route) => {
      await new Promise((done) => setTimeout(done, 1000));
      await route.continue();
    });
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Go anywhere" })).toBeFocused();
    await page.keyboard.type("keys");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  });

  test("? lists the keys, and keys of one letter can be switched off", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Sign in on this machine" }).press("Enter");
    await waitForScript(page);
    await leaveField(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Write a note");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await page.goto("/settings");
    await waitForScript(page);
    await page.getByLabel(/Keys of one letter act/).uncheck();
    await page.locator("form[action='/settings/keys'] button").press("Enter");
    await expect(page.getByText("Saved.")).toBeVisible();
    await waitForScript(page);
    await leaveField(page);
    await page.keyboard.press("?");
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page).toHaveURL(/\/settings/);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Go anywhere" })).toBeFocused();
  });
});
