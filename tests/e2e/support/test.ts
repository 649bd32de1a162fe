import { randomBytes } from "node:crypto";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { databaseUrl, onServer } from "../../support/postgres-server";
import { startMemoro, type Memoro } from "./memoro";

export { expect };

export interface Options {
  engine: "embedded" | "postgres";
}

interface Fixtures {
  data: { DATA_DIR: string; DATABASE_URL?: string };
  memoro: Memoro;
  /** Starts another on the same data, once the first has ended. */
  restart: () => Promise<Memoro>;
  complaints: string[];
}

/** Each test has a Memoro of its own with nothing in it; what the browser complains about fails the test. */
export const test = base.extend<Fixtures, Options>({
  engine: ["embedded", { option: true, scope: "worker" }],

  data: async ({ engine }, use) => {
    const id = randomBytes(4).toString("hex");
    const folder = join(setting("E2E_FOLDER"), id);
    if (engine === "postgres") {
      await use({ DATA_DIR: folder, DATABASE_URL: await copyDatabase(id) });
    } else {
      cpSync(join(setting("E2E_FOLDER"), "template"), folder, { recursive: true });
      await use({ DATA_DIR: folder });
    }
    rmSync(folder, { recursive: true, force: true });
  },

  memoro: async ({ data }, use) => {
    const memoro = await startMemoro(data);
    await use(memoro);
    await memoro.kill();
  },

  restart: async ({ data }, use) => {
    const started: Memoro[] = [];
    await use(async () => {
      const memoro = await startMemoro(data);
      started.push(memoro);
      return memoro;
    });
    for (const memoro of started) await memoro.kill();
  },

  baseURL: async ({ memoro }, use) => use(memoro.url),

  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`.trim());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("request", (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1") {
          complaints.push(`asked for ${request.url()}`);
        }
      });
      await use(complaints);
      expect(complaints, "complaints of the browser").toEqual([]);
    },
    { auto: true },
  ],
});

export async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in on this machine" }).click();
  await expect(page.getByLabel("Who did you see?")).toBeVisible();
}

/** Until its script has run, a page's forms are the browser's own, and saving a note leads away from Today. */
export async function waitForScript(page: Page, form = "main form"): Promise<void> {
  await page.waitForFunction((selector) => {
    const found = document.querySelector(selector);
    return found !== null && Object.keys(found).some((key) => key.startsWith("__reactProps"));
  }, form);
  // Keys come after the page.
  await page.waitForLoadState("networkidle");
}

/** What is asked for at such an address is answered only when the test says. */
export async function holdBack(page: Page, url: RegExp): Promise<{ answer(): Promise<void> }> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return {
    async answer() {
      release();
      await page.unroute(url);
    },
  };
}

async function copyDatabase(id: string): Promise<string> {
  const url = setting("TEST_DATABASE_URL");
  const template = setting("E2E_DATABASE");
  await onServer(url, (client) => client.query(`create database ${template}_${id} template ${template}`));
  return databaseUrl(url, `${template}_${id}`);
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: it is by the preparation of the whole run.`);
  return value;
}
