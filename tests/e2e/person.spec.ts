import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, holdBack, signIn, test, waitForScript } from "./support/test";

test("a person's photo, labels, rhythm and contact are kept on their page", async ({ page, complaints }) => {
  await signIn(page);
  const here = await add(page, "Ida Holm");
  await keepAll(page, here, complaints);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a person's photo, labels, rhythm and contact are kept on their page", async ({ page, complaints }) => {
    await signIn(page);
    const here = await add(page, "Ida Holm");
    await keepAll(page, here, complaints);
  });

  test("somebody is added to a note by hand", async ({ page }) => {
    await signIn(page);
    await add(page, "Ida Holm");
    await page.goto("/");
    await page.getByLabel("Who did you see?").fill("Long walk by the river.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("link", { name: "Add someone" }).click();
    await page.getByLabel("Name", { exact: true }).fill("holm");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("button", { name: "Add Ida Holm" }).click();
    await expect(page.getByRole("complementary").getByRole("link", { name: "Ida Holm" })).toBeVisible();
  });
});

test("“We talked” is today and in person, whatever was chosen the time before", async ({ page }) => {
  await signIn(page);
  await add(page, "Ida Holm");
  await waitForScript(page);
  await page.getByLabel("How and when").click();
  await page.getByRole("combobox", { name: "How" }).selectOption("Call");
  await page.getByLabel("Yesterday").check();
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByText("Last contact yesterday")).toBeVisible();
  await page.getByRole("button", { name: "We talked: Ida Holm" }).click();
  await expect(page.getByText("Last contact today")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Called" })).toHaveCount(1);

  await page.getByLabel("How and when").click();
  await expect(page.getByRole("combobox", { name: "How" })).toHaveValue("in person");
  await page.getByRole("combobox", { name: "How" }).selectOption("Call");
  await page.getByRole("button", { name: "We talked: Ida Holm" }).click();
  await expect(page.getByText("Last contact today")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Called" })).toHaveCount(1);
});

test("of two people of one name, the one chosen after an @ is in the note", async ({ page }) => {
  await signIn(page);
  await add(page, "Sarah Chen");
  const second = await add(page, "Sarah Chen");
  await page.goto(`${second}/facts/new?kind=home`);
  await page.getByRole("main").getByRole("textbox").first().fill("Lisbon");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Sarah Chen" })).toBeVisible();
  await page.goto("/");
  await waitForScript(page);
  const box = page.getByLabel("Who did you see?");
  await box.pressSequentially("Tea with @sar");
  const lisbon = page.getByRole("option", { name: /Lisbon/ });
  await expect(lisbon).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(lisbon).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("Tea with @Sarah Chen ");
  await expect(page.getByRole("listbox")).toBeHidden();
  await box.pressSequentially("at noon.");
  await page.getByRole("button", { name: "Save" }).click();
  const note = page.getByRole("article").filter({ hasText: "at noon" });
  await expect(note.locator(`a[href="${second}"]`)).toBeVisible();
});

test("a key takes nobody from the names of the letters before", async ({ page }) => {
  await signIn(page);
  await add(page, "Sarah Chen");
  await add(page, "Sam Lee");
  await page.goto("/");
  await waitForScript(page);
  const box = page.getByLabel("Who did you see?");
  await box.pressSequentially("Tea with @sa");
  await expect(page.getByRole("option")).toContainText(["Sam Lee", "Sarah Chen"]);
  const sar = await holdBack(page, /names\?q=sar$/);
  const asked = page.waitForRequest(/names\?q=sar$/);
  await page.keyboard.press("r");
  await page.keyboard.press("Enter");
  await asked;
  await expect(box).toHaveValue("Tea with @sar");
  await sar.answer();
  await expect(box).toHaveValue("Tea with @Sarah Chen ");

  await page.keyboard.press("Control+k");
  const menu = page.getByPlaceholder("A person, a page, something to do");
  await menu.pressSequentially("sa");
  await expect(page.getByRole("option", { name: "Sam Lee" })).toBeVisible();
  const again = await holdBack(page, /names\?q=sar$/);
  await menu.pressSequentially("r");
  await menu.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=sar$/);
  await again.answer();
});

async function add(page: Page, name: string): Promise<string> {
  await page.goto("/people/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function keepAll(page: Page, here: string, complaints: string[]): Promise<void> {
  await page.goto(`${here}/photo`);
  await page.getByLabel("Picture").setInputFiles({ name: "a.txt", mimeType: "image/png", buffer: Buffer.from("no") });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("can’t be read as a picture")).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining("400")]);
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#8a6" } })
    .png()
    .toBuffer();
  await page.getByLabel("Picture").setInputFiles({ name: "ida.png", mimeType: "image/png", buffer: picture });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Ida Holm" })).toBeVisible();
  const photo = page.locator("header img");
  await expect(photo).toHaveJSProperty("naturalWidth", 480);

  await page.locator("summary", { hasText: "Label" }).click();
  await page.getByRole("combobox", { name: "Label" }).fill("Close friends");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("link", { name: "Close friends" })).toBeVisible();

  await page.locator("summary", { hasText: "Keep in touch" }).click();
  await page.getByLabel("Keep in touch every").selectOption("month");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.locator("summary", { hasText: "Keep in touch every month" })).toBeVisible();

  await page.getByRole("button", { name: "We talked: Ida Holm" }).click();
  await expect(page.getByText("Last contact today")).toBeVisible();
  await page.getByLabel("How and when").click();
  await page.getByRole("combobox", { name: "How" }).selectOption("Call");
  await page.getByLabel("Yesterday").check();
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Called" })).toBeVisible();
}
