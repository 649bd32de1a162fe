import { expect, signIn, test, waitForScript } from "./support/test";

test("one button signs the owner of the machine in, and another out again", async ({ page }) => {
  await signIn(page);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByRole("button", { name: "Sign in on this machine" })).toBeVisible();

  await page.goto("/people");
  await expect(page.getByRole("button", { name: "Sign in on this machine" })).toBeVisible();
});

test("signing in leads to the page that was asked for", async ({ page }) => {
  await page.goto("/upcoming");
  await page.getByRole("button", { name: "Sign in on this machine" }).click();
  await expect(page).toHaveURL(/\/upcoming$/);
});

test("it says that it is alive and ready", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
});

test("asked to end it does so in a few seconds, and what was saved is there when it starts again", async ({
  page,
  memoro,
  restart,
}) => {
  await signIn(page);
  await waitForScript(page);
  await page.getByLabel("Who did you see?").fill("Met Aroha Ngata at the harbour.");
  await page.getByRole("button", { name: "Save" }).click();
  // On its way to the server it leads nowhere yet.
  await expect(page.getByRole("article").getByRole("link", { name: "Met Aroha Ngata" })).toBeVisible();

  await page.goto("about:blank");
  const asked = Date.now();
  expect(await memoro.stop()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8000);

  const { url } = await restart();
  await page.goto(`${url}/`);
  await expect(page.getByRole("article")).toContainText("Met Aroha Ngata");
  // The server ends with the test: nothing of the page may still be on its way.
  await waitForScript(page);
});
