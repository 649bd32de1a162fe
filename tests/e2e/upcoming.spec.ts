import { expect, signIn, test, waitForScript } from "./support/test";
import { addPerson, post } from "./support/write";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test.beforeEach(async ({ page }) => {
  await signIn(page);
  const ana = await addPerson(page, "Ana Chen");
  await post(page, `${ana}/encounters`, { how: "call", on: inDays(-40) });
  await post(page, `${ana}/rhythm`, { rhythm: "30", days: "" });
  await post(page, "/follow-ups", { text: "Send the recipe", dueOn: inDays(-3), personId: ana.slice(-36) });
});

test("somebody overdue is talked to, and a late promise put off, in one press each", async ({ page }) => {
  await page.goto("/upcoming");
  await waitForScript(page);
  await expect(page.getByRole("heading", { name: "Late" })).toBeVisible();
  await page.getByRole("button", { name: "Snooze for a day: Send the recipe" }).click();
  await expect(page.getByRole("heading", { name: "Late" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "This week" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Losing touch" })).toBeVisible();
  await page.getByRole("button", { name: "We talked: Ana Chen" }).click();
  await expect(page.getByRole("heading", { name: "Losing touch" })).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("J and K go through what is upcoming; D is done, S puts off", async ({ page }) => {
  await page.goto("/upcoming");
  await waitForScript(page);
  await page.keyboard.press("j");
  await expect(page.getByRole("button", { name: "Done: Send the recipe" })).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: /Ana Chen/ }).last()).toBeFocused();
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { name: "Losing touch" })).toHaveCount(0);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: "Done: Send the recipe" })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody is never brought up again", async ({ page }) => {
    await page.goto("/upcoming");
    await page.getByLabel("Snooze for longer or shorter: Ana Chen").click();
    await page.getByRole("button", { name: "Never remind me" }).click();
    await expect(page.getByRole("heading", { name: "Losing touch" })).toHaveCount(0);
    await expect(page.getByText("Send the recipe")).toBeVisible();
  });
});
