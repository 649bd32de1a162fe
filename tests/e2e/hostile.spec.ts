import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { listInputs } from "~/facts/form";
import { FACT_KINDS, isFactKind, type FactKind } from "~/facts/kinds";
import { sendStream } from "../support/fake-stream";
import { fillPattern, listSiteRoutes } from "../support/site-routes";
import { startMemoro } from "./support/memoro";
import { expect, signIn, test as base, waitForScript } from "./support/test";

const RUN = "window.__x=1";
const MARKUP = [
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `</script><script>${RUN}</script>`,
  `</textarea></title><iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `'-${RUN}-'\${${RUN}}{{constructor.constructor("${RUN}")()}}`,
];
const X = MARKUP.join(" ");
const NAME = `Ana ${MARKUP[0]}`;
const BODY = `Met Zed Hale. ${X} javascript:${RUN} His mail is zed@example.org.`;

/** What a model would answer that does what a note told it to: markup in each field that is shown. */
const READING = {
  people: [
    {
      ref: "p1",
      name: `Zed ${MARKUP[1]}`,
      forms: ["Zed Hale"],
      met: true,
      pronoun: null,
      isNew: true,
      quote: "Zed Hale",
    },
  ],
  date: null,
  place: { name: MARKUP[0], quote: "Met" },
  birthdays: [],
  family: [{ person: "p1", relation: "sibling", relative: null, word: MARKUP[0], quote: "His" }],
  lives_in: [{ person: "p1", place: MARKUP[2], quote: "Zed Hale" }],
  work: [{ person: "p1", employer: MARKUP[2], role: MARKUP[0], status: "current", quote: "Zed Hale" }],
  contact: [{ person: "p1", kind: "email", value: `javascript:${RUN}@example.org`, quote: "zed@example.org" }],
  news: [{ person: "p1", text: X, quote: "Met Zed Hale" }],
  follow_ups: [{ person: "p1", text: X, due: null, quote: "Met Zed Hale" }],
};
const ANSWER = {
  sentences: [{ quotes: [{ passage: 1, quote: "Met Zed Hale" }], text: `They met. ${X.slice(0, 300)}` }],
};

/** A Memoro whose model answers with markup. */
const test = base.extend<{ model: string }>({
  model: async ({ browserName: _ }, use) => {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (part: Buffer) => (body += part.toString()));
      request.on("end", () => {
        if ((JSON.parse(body) as { stream?: boolean }).stream)
          return sendStream(response, { streams: [JSON.stringify(ANSWER)] });
        const message = { role: "assistant", content: JSON.stringify(READING) };
        const usage = { prompt_tokens: 1, completion_tokens: 1 };
        response.writeHead(200, { "content-type": "application/json" });
        response.end(
          JSON.stringify({
            id: "1",
            object: "chat.completion",
            choices: [{ index: 0, message, finish_reason: "stop" }],
            usage,
          }),
        );
      });
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
    server.closeAllConnections();
    server.close();
  },
  memoro: async ({ data, model }, use) => {
    const memoro = await startMemoro({ ...data, OPENAI_BASE_URL: model, OPENAI_READING_MODEL: "a-model" });
    await use(memoro);
    await memoro.kill();
  },
});

async function post(page: Page, path: string, form: Record<string, string>) {
  const answer = await page.request.post(path, {
    form,
    headers: { Origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  return { status: answer.status(), to: (answer.headers().location ?? "").split("?")[0] ?? "" };
}

/** Each field of a kind filled with markup, as far as it takes any. */
function hostileFact(kind: FactKind): Record<string, string> {
  return Object.fromEntries(
    listInputs(kind).map((input): [string, string] => {
      if (input.as === "choice") return [input.name, Object.keys(input.options)[0] ?? ""];
      if (input.as === "day" || input.as === "month") return [input.name, "3"];
      if (input.as === "line") return [input.name, MARKUP[0].slice(0, 50)];
      if (input.as === "text") return [input.name, X];
      return [input.name, ""];
    }),
  );
}

const CONTACTS: Partial<Record<FactKind, string>> = {
  email: "a'b&c@example.org",
  phone: `<u>123456</u>`,
  link: `https://example.org/"><img src=x>`,
};

async function write(page: Page): Promise<void> {
  const { to: person } = await post(page, "/people/new", {
    name: NAME,
    givenName: NAME,
    familyName: X.slice(0, 90),
    pronoun: "",
  });
  await post(page, "/people/new", { name: NAME, pronoun: "" });
  for (const kind of Object.keys(FACT_KINDS).filter(isFactKind)) {
    if (FACT_KINDS[kind].fromNotes) continue;
    const fact = { ...hostileFact(kind), ...(CONTACTS[kind] && { value: CONTACTS[kind] }) };
    expect(await post(page, `${person}/facts/new?kind=${kind}`, fact), kind).toMatchObject({ status: 303 });
  }
  for (const value of [
    `javascript:${RUN}`,
    `data:text/html,<script>${RUN}</script>`,
    ` JaVaScRiPt:${RUN}`,
    "vbscript:x",
  ]) {
    expect(await post(page, `${person}/facts/new?kind=link`, { value, label: "" })).toMatchObject({ status: 400 });
  }
  for (const [path, form] of [
    [`${person}/ties`, { relation: "child", name: `Mia ${MARKUP[1]}`, nature: "" }],
    [`${person}/labels`, { name: MARKUP[0] }],
    ["/follow-ups", { text: X, dueOn: "2026-03-14", personId: person.split("/")[2] ?? "" }],
    ["/saved-searches", { name: MARKUP[0], path: "/search", query: new URLSearchParams({ q: X }).toString() }],
    ["/saved-searches", { name: MARKUP[1], path: "/people", query: new URLSearchParams({ place: X }).toString() }],
    ["/search/recent", { q: X.slice(0, 500) }],
    ["/notes", { body: BODY }],
  ] as [string, Record<string, string>][]) {
    expect((await post(page, path, form)).status, path).toBeLessThan(400);
  }
}

/** Nothing of what was written became part of the page but as text. */
async function expectOnlyText(page: Page, path: string): Promise<void> {
  const came = await page.goto(path);
  const headers = came?.headers() ?? {};
  expect(headers["x-content-type-options"], path).toBe("nosniff");
  const scripts = /script-src ([^;]*)/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "";
  expect(scripts, path).toMatch(/^'self' 'nonce-[^']+'$/);
  await page.waitForLoadState("networkidle");
  const found = await page.evaluate(() => ({
    ran: "__x" in window,
    made: [...document.querySelectorAll("img[src=x], iframe, [onerror], [onload], u")].map((made) => made.outerHTML),
    links: [...document.querySelectorAll("[href], [action], [src]")]
      .flatMap((link) => ["href", "action", "src"].map((name) => link.getAttribute(name) ?? ""))
      .filter((to) => /^\s*(?:javascript|data|vbscript):/i.test(to)),
  }));
  expect(found, path).toEqual({ ran: false, made: [], links: [] });
}

test("markup in every field, in what a model reads and in what it answers, is text on every page", async ({ page }) => {
  test.slow();
  page.on("dialog", (dialog) => expect.soft(dialog.message(), "a dialog").toBe(""));
  await signIn(page);
  await write(page);
  await expect(async () => {
    await page.goto("/people");
    await expect(page.getByText(/^Zed/).first()).toBeVisible({ timeout: 500 });
  }).toPass();

  const routes = listSiteRoutes().filter(
    ({ hasLoader, pattern }) => hasLoader && !/admin|export|google|sign-in|stream|ask/.test(pattern),
  );
  const ids = new Map<string, string>();
  for (const from of [
    "/",
    "/people",
    "/notes",
    "/upcoming",
    "/labels",
    "/saved-searches",
    "/search",
    "/suggestions",
    "/activities",
  ]) {
    const html = await (await page.request.get(from)).text();
    for (const [, kind = "", id = ""] of html.matchAll(/\/([\w-]+)\/([0-9a-f]{8}-[0-9a-f-]{27})/g)) ids.set(kind, id);
  }
  for (const { pattern, params } of routes) {
    const id = ids.get(pattern.split("/")[1] ?? "") ?? "";
    if (params.length > 1 || (params.length === 1 && id === "")) continue;
    const path = fillPattern(pattern, { id });
    const answer = await page.request.get(path, { maxRedirects: 0 });
    if (answer.status() !== 200) continue;
    if (answer.headers()["content-type"]?.startsWith("text/html")) await expectOnlyText(page, path);
    else expect(answer.headers()["x-content-type-options"], path).toBe("nosniff");
  }
  await expectOnlyText(page, `/search?${new URLSearchParams({ q: X })}`);
  await expectOnlyText(page, `/people?${new URLSearchParams({ place: X.slice(0, 90), [MARKUP[0]]: X })}`);
  await expectOnlyText(page, `/people/${ids.get("people")}/facts/new?kind=${encodeURIComponent("work")}`);

  await page.goto(`/search?${new URLSearchParams({ q: "Who is Zed Hale?" })}`);
  await waitForScript(page, "form[action='/search/ask']");
  await page.getByRole("region", { name: "Answer" }).getByRole("button").click();
  await expect(page.getByText("They met. <img")).toBeVisible();
  expect(await page.evaluate(() => "__x" in window)).toBe(false);
});
