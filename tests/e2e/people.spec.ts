import { expect, signIn, test, waitForScript } from "./support/test";
import { addPerson, post } from "./support/write";

test.beforeEach(async ({ page }) => {
  await signIn(page);
  for (const [name, place] of [
    ["Ana Chen", "Lisbon"],
    ["Ben Haddad", "Lisbon"],
    ["Carla Silva", "Oslo"],
  ]) {
    const person = await addPerson(page, name);
    await post(page, `${person}/facts/new?kind=home`, { place, since: "", until: "" });
  }
});

test("a list is narrowed, kept by a name, and widened again", async ({ page }) => {
  await page.goto("/people");
  await waitForScript(page);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByLabel("Lives in").fill("lisbon");
  await page.getByRole("button", { name: "Show" }).click();
  const list = page.getByRole("main").getByRole("link");
  await expect(list.filter({ hasText: "Carla Silva" })).toHaveCount(0);
  await expect(list.filter({ hasText: "Ana Chen" })).toBeVisible();
  await page.getByText("Keep this list").click();
  await page.getByLabel("Name of this list").fill("In Lisbon");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("link", { name: "In Lisbon", exact: true })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "No longer: Lives in lisbon" }).click();
  await expect(list.filter({ hasText: "Carla Silva" })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("people are chosen with keys and labelled together", async ({ page }) => {
  await page.goto("/people");
  await waitForScript(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: /Ben Haddad/ })).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.getByRole("checkbox", { name: /Ben Haddad/ })).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await expect(page.getByText("2 chosen")).toBeVisible();
  await page.getByLabel("Label", { exact: true }).fill("Choir");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.waitForURL(/did=/);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Choir" }).check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("2 people with all of this")).toBeVisible();
});

test("a double press on Save adds one person, and so does an impatient one while the answer is on its way", async ({
  page,
}) => {
  await page.goto("/people/new");
  await waitForScript(page);
  let answer = () => {};
  const pressedAgain = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/people\/new/, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    await pressedAgain;
    await route.fulfill({ response });
  });
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByLabel("Name", { exact: true }).fill("Dora Ek");
  await page.getByRole("button", { name: "Save" }).dblclick();
  await sent;
  await page.getByRole("button", { name: "Save" }).click();
  answer();
  await expect(page.getByRole("heading", { name: "Dora Ek", level: 1 })).toBeVisible();
  await page.goto("/people");
  await expect(page.getByRole("main").getByRole("link", { name: /Dora Ek/ })).toHaveCount(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all on a page are archived, and two deleted once that was asked", async ({ page }) => {
    await page.goto("/people");
    await page.getByRole("link", { name: "Select" }).click();
    await page.getByRole("checkbox", { name: /Ana Chen/ }).check();
    await page.getByRole("checkbox", { name: /Ben Haddad/ }).check();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByRole("heading", { name: "Delete 2 people?" })).toBeVisible();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("One person")).toBeVisible();
    await page.getByRole("link", { name: "Select" }).click();
    await page.getByRole("link", { name: "All on this page" }).click();
    await page.getByRole("button", { name: "Archive" }).click();
    await expect(page.getByRole("link", { name: /Carla Silva/ })).toHaveCount(0);
    await page.goto("/people?archived=yes");
    await expect(page.getByRole("link", { name: /Carla Silva/ })).toBeVisible();
  });
});
