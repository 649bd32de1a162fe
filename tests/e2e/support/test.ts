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

/** Each test has a Memoro of its own with nothing in it; what the browser complains about fails the test. */
export const test = base.extend<{ memoro: Memoro; complaints: string[] }, Options>({
  engine: ["embedded", { option: true, scope: "worker" }],

  memoro: async ({ engine }, use) => {
    const id = randomBytes(4).toString("hex");
    const dataDir = join(setting("E2E_FOLDER"), id);
    const database = engine === "postgres" ? await copyDatabase(id) : undefined;
    if (!database) cpSync(join(setting("E2E_FOLDER"), "template"), dataDir, { recursive: true });
    const memoro = await startMemoro({ DATA_DIR: dataDir, ...(database && { DATABASE_URL: database }) });
    await use(memoro);
    await memoro.kill();
    rmSync(dataDir, { recursive: true, force: true });
  },

  baseURL: async ({ memoro }, use) => use(memoro.url),

  complaints: [
    async ({ context, memoro }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("request", (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(memoro.url)) {
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
