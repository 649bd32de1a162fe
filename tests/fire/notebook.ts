import { listSiteRoutes } from "../support/site-routes";
import type { Ids } from "./hostile-request";

/** What is written in a Memoro, as whoever sits at it finds it by its pages. */
export interface Notebook {
  port: number;
  origin: string;
  cookie: string;
  ids: Ids;
}

/** Of each kind of page so many are opened to look for further ids on them. */
const MOST_OPENED = 4;
const FEW = 8;
const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const PEOPLE = ["Ana Reyes", "Ola Berg", "Priya Raman", "Sam O’Neill", "Ana Reyes"];
const NOTES = [
  "Had coffee with Sarah Chen in Oakland yesterday. Her daughter Mia starts school, and her birthday is March 3. Send her the book by Friday.",
  "Dinner with Tomás Ferreira and his sister Inês. He works at Airbus and lives in Porto.",
  "Sam called. His birthday is 3 May. Sam has a dog called Biscuit.",
];

/** Signs in by the door on this machine, writes something where there is little, and looks through every page for ids. */
export async function openNotebook(baseUrl: string): Promise<Notebook> {
  const { origin, port } = new URL(baseUrl);
  const door = await fetch(`${origin}/sign-in/local`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin },
  });
  const cookie = door.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`The door of ${origin} is shut: ${door.status} ${await door.text()}`);
  const ask = async (path: string, form?: Record<string, string>) => {
    const init = form ? { method: "POST", body: new URLSearchParams(form) } : {};
    const answer = await fetch(origin + path, {
      ...init,
      redirect: "manual",
      headers: { Origin: origin, Cookie: cookie },
    });
    return { text: await answer.text(), to: answer.headers.get("location")?.split("?")[0] ?? "" };
  };
  await sow(ask);
  return { port: Number(port), origin, cookie, ids: await findIds((path) => ask(path).then(({ text }) => text)) };
}

type Ask = (path: string, form?: Record<string, string>) => Promise<{ text: string; to: string }>;

async function sow(ask: Ask): Promise<void> {
  const people = (await ask("/people")).text.match(new RegExp(`/people/${ID}"`, "g")) ?? [];
  if (people.length >= FEW) return;
  for (const body of NOTES) await ask("/notes", { body });
  const added: string[] = [];
  for (const name of PEOPLE) added.push((await ask("/people/new", { name, pronoun: "" })).to);
  const [one = "", other = ""] = added;
  await ask(`${one}/facts/new?kind=birthday`, { day: "3", month: "3", year: "" });
  await ask(`${one}/facts/new?kind=work`, { employer: "Stripe", role: "engineer", status: "current" });
  await ask(`${one}/ties`, { relation: "child", name: "Mia", nature: "" });
  await ask(`${one}/labels`, { name: "Climbing" });
  await ask(`${one}/encounters`, { how: "call", when: "today" });
  await ask(`${other}/rhythm`, { rhythm: "30", days: "" });
  await ask("/follow-ups", { text: "Return the drill", dueOn: "2026-03-14", personId: one.split("/").at(-1) ?? "" });
  await ask("/saved-searches", { name: "Climbers", path: "/search", query: "q=climbing" });
  await ask("/search/recent", { q: "who climbs?" });
}

/** Every id that a page leads to, by what stands before it in the address. */
async function findIds(open: (path: string) => Promise<string>): Promise<Ids> {
  const ids = new Map<string, string[]>();
  const opened = new Set<string>();
  let pages = listSiteRoutes()
    .filter(({ params, hasLoader, pattern }) => params.length === 0 && hasLoader && !/export|google/.test(pattern))
    .map(({ pattern }) => pattern);
  for (let depth = 0; depth < 2; depth++) {
    const found: string[] = [];
    for (const path of pages) {
      opened.add(path);
      for (const [address, before = "", id = ""] of (await open(path)).matchAll(
        new RegExp(`/([\\w-]+)/(${ID})`, "g"),
      )) {
        const known = ids.get(before) ?? [];
        if (known.includes(id)) continue;
        ids.set(before, [...known, id]);
        if (["people", "notes"].includes(before) && known.length < MOST_OPENED) found.push(address);
      }
    }
    pages = found.filter((path) => !opened.has(path));
  }
  return ids;
}
