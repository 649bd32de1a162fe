import { expect, signIn, test, waitForScript } from "./support/test";

test("a note whose answer was lost on the way waits in the browser, and sent again it is still one note", async ({
  page,
  complaints,
}) => {
  await signIn(page);
  await waitForScript(page);
  let lost = false;
  await page.route(/\/notes(\.data)?(\?|$)/, async (route) => {
    if (route.request().method() !== "POST" || lost) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await page.getByLabel("Who did you see?").fill("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  await expect(page.getByLabel("Who did you see?")).toHaveValue("");
  expect(complaints.splice(0)).toEqual([expect.stringContaining("ERR_CONNECTION_RESET")]);
  await page.goto("/notes");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a note that the server stumbles over stays in its box, and saved again it is one note", async ({
  page,
  complaints,
}) => {
  await signIn(page);
  await waitForScript(page);
  await page.route(/\/notes$/, (route) => route.fulfill({ status: 500, body: "" }), { times: 1 });
  await page.getByLabel("Who did you see?").fill("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/can.t be reached/)).toBeVisible();
  await expect(page.getByLabel("Who did you see?")).toHaveValue("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Who did you see?")).toHaveValue("");
  complaints.splice(0);
});

test("of six notes written one after the other the latest five are there, and none of them is still being saved", async ({
  page,
}) => {
  await signIn(page);
  await waitForScript(page);
  for (const name of ["Ana", "Ben", "Carla", "Dov", "Elif", "Finn"]) {
    await page.getByLabel("Who did you see?").fill(`Met ${name} at the lake.`);
    await page.getByRole("button", { name: "Save" }).click();
    const note = page.getByRole("article").filter({ hasText: `Met ${name}` });
    await expect(note.locator("a[href^='/people/']").first()).toBeVisible();
  }
  await expect(page.getByRole("article")).toHaveCount(5);
  await expect(page.getByText("Saving…")).toHaveCount(0);
});

test.describe("far from where the account is", () => {
  test.use({ timezoneId: "Pacific/Kiritimati" });

  test("a note says in which time zone it was written", async ({ page }) => {
    await signIn(page);
    await waitForScript(page);
    await page.getByLabel("Who did you see?").fill("Met Tomas at the lake.");
    const saving = page.waitForRequest((request) => request.method() === "POST" && request.url().includes("/notes"));
    await page.getByRole("button", { name: "Save" }).click();
    expect((await saving).postData()).toContain("Kiritimati");
  });
});

test("what is typed is there again after the page was left without saving", async ({ page }) => {
  await signIn(page);
  await waitForScript(page);
  await page.getByLabel("Who did you see?").pressSequentially("Met Ida");
  await page.goto("/people");
  await page.goto("/");
  await expect(page.getByLabel("Who did you see?")).toHaveValue("Met Ida");
});
