import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { UserId } from "../../db/schema";
import { stopLink } from "../../app/mail/stop-link.server";
import { SESSION_SECRET } from "./support/hosted-secret";
import { test } from "./support/hosted-test";
import { expect, waitForScript } from "./support/test";

const NOBODY = "01234567-89ab-7def-8123-456789abcdef" as UserId;

test("from the button to Google, to Today, and out again", async ({ page, memoro }) => {
  await page.goto("/people");
  await expect(page.getByRole("button", { name: "Sign in on this machine" })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign in with Google" }).click();
  await expect(page).toHaveTitle("Google");
  await page.getByRole("button", { name: "Continue as robin@example.com" }).click();
  await expect(page).toHaveURL(`${memoro.url}/people`);

  await page.goto("/");
  await waitForScript(page);
  await page.getByLabel("Who did you see?").fill("Met Aroha Ngata at the harbour.");
  await page.getByRole("button", { name: "Save" }).click();
  // On its way to the server it leads nowhere yet.
  await expect(page.getByRole("article").getByRole("link", { name: "Met Aroha Ngata" })).toBeVisible();

  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByRole("button", { name: "Sign in with Google" })).toBeVisible();
  await page.goto("/people");
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await page.context().cookies(memoro.url)).toEqual([]);

  await page.getByRole("button", { name: "Sign in with Google" }).click();
  await page.getByRole("button", { name: "Continue as robin@example.com" }).click();
  await page.getByRole("link", { name: "Aroha Ngata" }).first().click();
  await expect(page.getByRole("heading", { name: "Aroha Ngata", level: 1 })).toBeVisible();
});

test("whoever keeps it running finds how it is doing, on a page that everybody could read; so is the one that ends the morning mail", async ({
  page,
  memoro,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with Google" }).click();
  await page.getByRole("button", { name: "Continue as robin@example.com" }).click();
  await page.goto("/settings");
  await page.getByRole("link", { name: "How this Memoro is doing" }).click();
  await expect(page.getByRole("heading", { name: "How Memoro is doing" })).toBeVisible();
  await expect(page.getByRole("row", { name: "Notes to read 0 0 0" })).toBeVisible();
  await expectReadable(page);

  await page.goto(stopLink({ publicUrl: new URL(memoro.url), secret: SESSION_SECRET }, NOBODY));
  await expect(page.getByRole("button", { name: "Stop them" })).toBeVisible();
  await expectReadable(page);
});

test.describe("somebody who is not on the list", () => {
  test.use({ googleSays: "eve@example.com" });

  test("is turned away kindly, and may come with another address", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Sign in with Google" }).click();
    await page.getByRole("button", { name: "Continue as eve@example.com" }).click();
    await expect(page.getByRole("alert")).toContainText("no place for that address yet");
    await expect(page.getByRole("button", { name: "Sign in with Google" })).toBeVisible();
  });
});

/** By everybody, in either theme. */
async function expectReadable(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Colours that are still on their way are nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}
