import { expect, type Page } from "@playwright/test";

/** Sends a form as the signed-in browser would, without opening the page it is on. */
export async function post(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const answer = await page.request.post(path, { form, headers: { Origin: new URL(page.url()).origin } });
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return new URL(answer.url()).pathname;
}

/** Returns the path of their page. */
export function addPerson(page: Page, name: string): Promise<string> {
  return post(page, "/people/new", { name, pronoun: "" });
}
