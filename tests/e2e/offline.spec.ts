import type { Page } from "@playwright/test";
import { expect, signIn, test, waitForScript } from "./support/test";

const box = (page: Page) => page.getByLabel("Who did you see?");

/** The worker that is ready has kept the shell, and answers for the next page; whether it answers for this one too is a race. */
async function signInAndKeepShell(page: Page): Promise<void> {
  await signIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test("out of reach a page is kind, what is written there waits, and it is saved once when back", async ({
  page,
  context,
  complaints,
}) => {
  await signInAndKeepShell(page);
  await context.setOffline(true);
  await page.goto("/people");
  await expect(page.getByRole("heading", { name: "Out of reach" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", "/people");
  await waitForScript(page);
  await box(page).fill("Met Tomas at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Met Tomas at the lake." })).toBeVisible();
  await expect(box(page)).toHaveValue("");
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Met Tomas at the lake." })).toBeVisible();

  await context.setOffline(false);
  await page.goto("/");
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Met Tomas at the lake." })).toBeVisible();
  await page.goto("/notes");
  await expect(page.getByRole("article")).toHaveCount(1);
  complaints.splice(0);
});

test("a note written on a page that was open waits too, and goes by itself", async ({ page, context, complaints }) => {
  await signInAndKeepShell(page);
  await waitForScript(page);
  await context.setOffline(true);
  await box(page).fill("Met Ida.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("One note is kept here")).toBeVisible();
  await expect(box(page)).toHaveValue("");
  await context.setOffline(false);
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Met Ida." })).toHaveCount(1);
  complaints.splice(0);
});

test("once the session has ended what waits is shown to nobody, in reach or out of it, and goes when one is back", async ({
  page,
  context,
  complaints,
}) => {
  await signInAndKeepShell(page);
  await waitForScript(page);
  await context.setOffline(true);
  await box(page).fill("Met Zebulon at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("One note is kept here")).toBeVisible();
  await page.goto("/people");
  await expect(page.getByRole("listitem")).toContainText("Met Zebulon at the lake.");

  // As when it is ended from another device.
  await context.clearCookies();
  await context.setOffline(false);
  await page.goto("/offline");
  await expect(page.getByText("nobody is signed in here")).toBeVisible();
  await context.setOffline(true);
  await page.goto("/offline");
  await expect(page.getByText("Once it can, sign in to write.")).toBeVisible();
  await page.waitForFunction(() => {
    return Object.keys(document.querySelector("main h1") ?? {}).some((key) => key.startsWith("__reactProps"));
  });
  await expect(page.getByText("Zebulon")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);

  await context.setOffline(false);
  await signIn(page);
  await expect(page.getByText("The note that was kept here is saved.")).toBeVisible();
  complaints.splice(0);
});

test("nothing personal is in what the browser keeps of pages, and signing out leaves nothing", async ({
  page,
  complaints,
}) => {
  await signInAndKeepShell(page);
  await waitForScript(page);
  await box(page).fill("Met Zebulon at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: /Zebulon/ }).first()).toBeVisible();
  await page.goto("/people");
  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        const text = await (await cache.match(request))?.text();
        texts.push(
          `${pathname} ${text?.includes("Zebulon") || /data-account="/.test(text ?? "") ? "personal" : ""}`.trim(),
        );
      }
    }
    return texts;
  });
  expect(kept.filter((each) => !/^\/(offline|assets\/[\w.-]+)$/.test(each))).toEqual([]);
  expect(kept).toContain("/offline");

  await page.goto("/");
  await waitForScript(page);
  await page.route(/\/notes$/, (route) => route.abort());
  await box(page).fill("Met Ida at the lake.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("One note is kept here")).toBeVisible();
  await box(page).pressSequentially("Met Tomas");
  const keptHere = () =>
    page.evaluate(async () => ({
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      drafts: Object.values({ ...sessionStorage }).filter((text) => text === "Met Tomas").length,
      account: localStorage.getItem("memoro:account") !== null,
    }));
  expect(await keptHere()).toEqual({ caches: 1, workers: 1, databases: ["memoro"], drafts: 1, account: true });

  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByRole("button", { name: "Sign in on this machine" })).toBeVisible();
  expect(await keptHere()).toEqual({ caches: 0, workers: 0, databases: [], drafts: 0, account: false });
  complaints.splice(0);
});

test("it can be installed: the manifest's pages and pictures are there", async ({ page }) => {
  await signIn(page);
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await page.request.get(href ?? "")).json()) as {
    start_url: string;
    icons: { src: string; purpose?: string }[];
    shortcuts: { name: string; url: string }[];
  };
  for (const path of [
    manifest.start_url,
    ...manifest.icons.map(({ src }) => src),
    ...manifest.shortcuts.map(({ url }) => url),
  ])
    expect((await page.request.get(path)).status(), path).toBe(200);
  expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(["Write a note", "Search"]);
});
