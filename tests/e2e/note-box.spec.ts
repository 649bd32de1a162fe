import { expect, signIn, test, waitForScript } from "./support/test";
import { addPerson, post } from "./support/write";

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
  await expect(page.getByText("Something went wrong in the notebook")).toBeVisible();
  await expect(page.getByLabel("Who did you see?")).toHaveValue("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Who did you see?")).toHaveValue("");
  complaints.splice(0);
});

test("a note that waits says when it is stumbled over; refused it is not sent again, and is changed where it is kept", async ({
  page,
  complaints,
}) => {
  await signIn(page);
  await waitForScript(page);
  const answers = [0, 500, 400];
  let sent = 0;
  await page.route(/\/notes$/, (route) => {
    const status = answers[Math.min(sent++, answers.length - 1)];
    return status ? route.fulfill({ status, body: "" }) : route.abort("connectionreset");
  });
  const tryAgain = () => page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.getByLabel("Who did you see?").fill("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Something went wrong while saving a note. It is kept here")).toBeVisible();
  await tryAgain();
  await expect(page.getByText("One note could not be saved as it is.")).toBeVisible();
  await tryAgain();
  await page.waitForTimeout(500);
  expect(sent).toBe(3);
  complaints.splice(0);

  await page.unroute(/\/notes$/);
  await page.getByRole("link", { name: "Look at it" }).click();
  await expect(page.getByLabel("What could not be saved")).toHaveValue("Met Tomas at the lake.");
  await page.getByLabel("What could not be saved").fill("Met Tomas by the lake.");
  await page.getByRole("listitem").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  await page.goto("/notes");
  await expect(page.getByRole("article")).toHaveText(/Met Tomas by the lake/);
});

test("what waits is not kept waiting by a note that the server turns away, whatever the reason", async ({
  page,
  complaints,
}) => {
  await signIn(page);
  await waitForScript(page);
  let isAway = true;
  await page.route(/\/notes$/, (route) => {
    if (isAway) return route.abort("connectionreset");
    const isFirst = new URLSearchParams(route.request().postData() ?? "").get("body")?.includes("Tomas");
    return isFirst ? route.fulfill({ status: 404, body: "" }) : route.continue();
  });
  for (const [at, body] of ["Met Tomas at the lake.", "Met Ida at the lake."].entries()) {
    await page.getByLabel("Who did you see?").fill(body);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/kept here, and saved as soon as it can/)).toContainText(
      ["One note", "2 notes"][at] ?? "",
    );
  }
  isAway = false;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByRole("article").filter({ hasText: "Met Ida at the lake." })).toBeVisible();
  await expect(page.getByText("Something went wrong while saving a note. It is kept here")).toBeVisible();
  await page.unroute(/\/notes$/);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText("notes are saved.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Met Tomas at the lake." })).toBeVisible();
  complaints.splice(0);
});

test("a note too long is not sent, and shortened it is of whom it was about and of whom its “@” meant", async ({
  page,
}) => {
  await signIn(page);
  const ida = await addPerson(page, "Ida Holm");
  await addPerson(page, "Sarah Chen");
  const second = await addPerson(page, "Sarah Chen");
  await post(page, `${second}/facts/new?kind=home`, { place: "Lisbon", since: "", until: "" });
  await page.goto(ida);
  await waitForScript(page);
  const box = page.getByLabel("Write about Ida");
  await box.fill("lake ".repeat(4000));
  await box.pressSequentially("@sar");
  await page.getByRole("option", { name: /Lisbon/ }).click();
  await box.press("Control+Enter");
  await expect(page.getByText("Make it two notes.")).toBeVisible();
  await expect(box).toHaveValue(/lake @Sarah Chen $/);
  await box.fill("Tea with @Sarah Chen.");
  await box.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Tea with" })).toBeVisible();
  await page.goto(second);
  await expect(page.getByRole("listitem").filter({ hasText: "Tea with" })).toBeVisible();
});

test.describe("in the hand", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the sheet says that it is saving, and closed meanwhile leads nowhere", async ({ page }) => {
    await signIn(page);
    await page.goto("/people");
    await page.waitForLoadState("networkidle");
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/notes$/, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      await asked;
      await route.fulfill({ response });
    });
    await page.getByRole("navigation").getByRole("link", { name: "Write a note" }).click();
    const sheet = page.getByRole("dialog", { name: "Write a note" });
    await sheet.getByLabel("Who did you see?").fill("Met Tomas at the lake.");
    await sheet.getByRole("button", { name: "Save" }).click();
    await expect(sheet.getByRole("button", { name: "Saving…" })).toBeVisible();
    await sheet.getByRole("button", { name: "Close" }).click();
    await page
      .getByRole("link", { name: /^Add (a person|someone|somebody)/ })
      .first()
      .click();
    await page.getByLabel("Name", { exact: true }).fill("Ida");
    const saved = page.waitForResponse(/\/notes\/[0-9a-f-]{36}$/);
    answer();
    await saved;
    await page.waitForTimeout(1000);
    await expect(page).toHaveURL(/\/people\/new$/);
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Ida");
    await page.goto("/notes");
    await expect(page.getByRole("article")).toHaveText(/Met Tomas/);
  });
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
