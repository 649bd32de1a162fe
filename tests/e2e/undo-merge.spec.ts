import type { Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

async function addSomebody(page: Page, name: string): Promise<string> {
  await page.goto("/people/new");
  await page.getByLabel(/name/i).first().fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function addHome(page: Page, person: string, place: string): Promise<void> {
  await page.goto(`${person}/facts/new?kind=home`);
  await page.getByLabel("Where", { exact: true }).fill(place);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main")).toContainText(place);
}

const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

test("somebody deleted is back by one press of the button, or of z", async ({ page }) => {
  await signIn(page);
  const olga = await addSomebody(page, "Olga Ruiz");
  await expect(said(page, "Added Olga Ruiz.")).toBeVisible();

  const erase = async () => {
    await page.goto(`${olga}/delete`);
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(said(page, "Deleted Olga Ruiz.")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Olga Ruiz" })).toHaveCount(0);
  };
  await erase();
  await page.getByRole("button", { name: "Undo: Deleted Olga Ruiz." }).click();
  await expect(said(page, "Taken back: Deleted Olga Ruiz.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Olga Ruiz" }).first()).toBeVisible();

  await erase();
  await waitForScript(page);
  await page.keyboard.press("z");
  await expect(said(page, "Taken back: Deleted Olga Ruiz.")).toBeVisible();

  await page.goto("/settings");
  await page.getByRole("link", { name: "Look at it, and take things back" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Deleted Olga Ruiz" }).first()).toContainText("taken back");
});

test("two merged are one page, and two again when taken apart", async ({ page }) => {
  await signIn(page);
  await mergeAndTakeApart(page);
});

test("likely duplicates are answered by key", async ({ page }) => {
  await signIn(page);
  for (const name of ["Ines Vale", "Inês Vale", "Bob Stone", "Robert Stone"]) await addSomebody(page, name);
  await page.goto("/people");
  await page.getByRole("link", { name: "Is somebody here twice?" }).click();
  const card = (name: string) => page.getByRole("article", { name });
  await expect(card("Ines Vale and Inês Vale")).toContainText("The same name.");
  await waitForScript(page);
  await page.keyboard.press("1");
  await expect(said(page, "Merged")).toBeVisible();
  await expect(card("Robert Stone and Bob Stone")).toContainText("One name is short for the other");
  await page.keyboard.press("2");
  await expect(said(page, "Kept ")).toBeVisible();
  await expect(page.getByText("Nobody seems to be here twice.")).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(card("Robert Stone and Bob Stone")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two merged are one page, and two again when taken apart", async ({ page }) => {
    await signIn(page);
    await mergeAndTakeApart(page);
  });
});

async function mergeAndTakeApart(page: Page): Promise<void> {
  const ana = await addSomebody(page, "Ana Duarte");
  await addHome(page, ana, "Porto");
  const anne = await addSomebody(page, "Anouk D.");
  await addHome(page, anne, "Lisbon");
  await page.goto(ana);
  await page.getByRole("link", { name: "Merge with…" }).click();
  await page.getByLabel("Name").fill("anouk");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: /Anouk D\./ }).click();
  await expect(page.getByRole("main")).toContainText("Porto");
  await expect(page.getByRole("main")).toContainText("Lisbon");
  await page.getByRole("button", { name: "Keep both as Ana Duarte" }).click();
  await expect(said(page, "Merged Anouk D. into Ana Duarte.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Lisbon");

  await page.goto(anne);
  await expect(page).toHaveURL(new RegExp(ana));
  await expect(page.getByText("Also holds what was written of Anouk D.")).toBeVisible();
  await page.getByRole("button", { name: "Take Anouk D. apart from Ana Duarte" }).click();
  await expect(page.getByRole("heading", { name: "Anouk D.", level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Porto");
}
