import type { Page } from "@playwright/test";
import { test } from "./support/hosted-test";
import { expect, waitForScript } from "./support/test";

test.use({ googleSays: "robin@example.com mia@example.com" });

const box = (page: Page) => page.getByLabel("Who did you see?");

const accountOf = async (page: Page) => (await page.locator("html").getAttribute("data-account")) ?? "";

/** As who comes next, however the session before ended. */
async function signInNext(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Google" }).click();
  await page.getByRole("button", { name: /^Continue as/ }).click();
  await expect(box(page)).toBeVisible();
}

test("a note written on a page of somebody who is no longer signed in waits for them, and is nobody else's", async ({
  page,
  context,
  complaints,
}) => {
  await signInNext(page);
  await waitForScript(page);
  const other = await context.newPage();
  // Then it cannot tell the first page.
  await other.addInitScript(() => Object.defineProperty(window, "localStorage", { value: undefined }));
  await signInNext(other);

  await box(page).fill("Met Zebulon at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-account", await accountOf(other));
  await page.goto("/notes");
  await expect(page.getByText("What you write will be here.")).toBeVisible();
  await other.close();

  await signInNext(page);
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("Met Zebulon at the lake.");
  complaints.splice(0);
});

test("what one was typing is in nobody else's box, nor kept in the tab once somebody else is there", async ({
  page,
}) => {
  await signInNext(page);
  await waitForScript(page);
  await box(page).pressSequentially("Met Zebulon");
  await page.reload();
  await expect(box(page)).toHaveValue("Met Zebulon");
  await signInNext(page);
  await waitForScript(page);
  await expect(box(page)).toHaveValue("");
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain("Zebulon");
});

test("a page is left once somebody else’s is open in the same browser: no form of it is sent there", async ({
  page,
  context,
}) => {
  await signInNext(page);
  await page.goto("/people/new");
  await waitForScript(page);
  await page.getByLabel("Name", { exact: true }).first().fill("Zebulon Pike");
  const other = await context.newPage();
  await signInNext(other);
  await expect(page.locator("html")).toHaveAttribute("data-account", await accountOf(other));
  await expect(page).toHaveURL(/\/$/);
});
