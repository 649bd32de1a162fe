import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

import pino from "pino";
import { openApp } from "~/open-app.server";
import { listPageScripts } from "../support/page-scripts";
import { makeDatabase } from "../support/postgres-server";
import { loadPeople, type PeopledAccount } from "./load-people";

import { percentile } from "./percentile";
import { signIn } from "../support/sign-in";
import { startSite, type Site } from "./site";
import { countStatements } from "./statement-count";

const WARM_UP = 15;
const TIMES = 60;
const CLIENTS = 8;
const CROWD_SECONDS = 10;
/** Of pages by their scripts, those that are said. */
const HEAVIEST = 12;

interface Row {
  page: string;
  people: number;
  p50_ms: number;
  p95_ms: number;
  /** What is asked of the database, but for opening and ending transactions. */
  queries: number;
  html_kb: number;
}

type Visitor = PeopledAccount & { cookie: string };

/**
 * From the request to the last byte, one page after the other over HTTP, for accounts of several sizes in one database; then notes
 * being saved, many at once, what a process keeps in memory, and what scripts a page brings.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: "string" }, database: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const say = values.json ? () => {} : print;
  const report = (row: Row) =>
    values.json
      ? print(JSON.stringify(row))
      : print(
          `${row.page}, ${row.people} people: p50 ${row.p50_ms} ms, p95 ${row.p95_ms} ms, ${row.queries} queries, ${row.html_kb} KB`,
        );
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error("Set TEST_DATABASE_URL to a PostgreSQL in which databases may be made.");
  const sizes = values.sizes?.split(",").map(Number) ?? [1000, 10_000, 100_000];
  const database = await makeDatabase(server, values.database);
  try {
    const visitors = await fill(database.url, sizes, say);
    const queries = await countQueries(database.url, visitors);
    const site = await startSite({ DATABASE_URL: database.url }, "web");
    try {
      for (const visitor of visitors) for (const row of await visit(site, visitor, queries)) report(row);
      for (const visitor of visitors) report(await writeNotes(site, visitor));
      say(`memory of the process of pages: ${site.memory().toFixed(0)} MB`);
    } finally {
      await site.stop();
    }
    await crowd(database.url, visitors[0], say);
  } finally {
    await database.drop();
  }
  for (const { page, kb } of (await listPageScripts()).slice(0, HEAVIEST)) say(`scripts of ${page}: ${kb} KB gzipped`);
}

async function fill(databaseUrl: string, sizes: number[], say: (line: string) => void): Promise<Visitor[]> {
  const app = await openApp({ databaseUrl, log: pino({ level: "silent" }), worker: false });
  try {
    const started = performance.now();
    const accounts = await loadPeople(app.patientDb, sizes);
    say(`filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    return await Promise.all(
      accounts.map(async (account) => ({ ...account, cookie: await signIn(app, account.userId) })),
    );
  } finally {
    await app.close();
  }
}

function pagesOf({ ordinary, wellKnown }: PeopledAccount): Record<string, string> {
  return {
    today: "/",
    people: "/people",
    person: `/people/${ordinary.id}`,
    "person well known": `/people/${wellKnown.id}`,
    "search for a name": `/search?${new URLSearchParams({ q: ordinary.name })}`,
    upcoming: "/upcoming",
    notes: "/notes",
  };
}

/** By page and size: the fewest that any of three visits asked, for what the process does by itself comes in between. */
async function countQueries(databaseUrl: string, visitors: Visitor[]): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  const count = await countStatements(databaseUrl);
  const site = await startSite({ DATABASE_URL: count.url }, "web");
  try {
    for (const visitor of visitors) {
      for (const [page, path] of Object.entries(pagesOf(visitor))) {
        await site.get(path, visitor.cookie);
        const asked: number[] = [];
        for (let i = 0; i < 3; i++) {
          count.take();
          await site.get(path, visitor.cookie);
          asked.push(count.take().length);
        }
        counted.set(`${page} ${visitor.people}`, Math.min(...asked));
      }
    }
  } finally {
    await site.stop();
    count.close();
  }
  return counted;
}

async function visit(site: Site, visitor: Visitor, queries: Map<string, number>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(pagesOf(visitor))) {
    for (let i = 0; i < WARM_UP; i++) await site.get(path, visitor.cookie);
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) times.push(await site.get(path, visitor.cookie));
    const html = await (await fetch(site.url + path, { headers: { Cookie: visitor.cookie } })).text();
    rows.push({
      page,
      people: visitor.people,
      p50_ms: percentile(times, 50),
      p95_ms: percentile(times, 95),
      queries: queries.get(`${page} ${visitor.people}`) ?? 0,
      html_kb: Math.round(Buffer.byteLength(html) / 102.4) / 10,
    });
  }
  return rows;
}

async function writeNotes(site: Site, { cookie, people, ordinary }: Visitor): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + TIMES; i++) {
    const started = performance.now();
    const response = await fetch(`${site.url}/notes`, {
      method: "POST",
      headers: { Cookie: cookie, Origin: site.url },
      body: new URLSearchParams({ body: `Had lunch with ${ordinary.name}, number ${i}.` }),
      redirect: "manual",
    });
    await response.text();
    if (response.status !== 303) throw new Error(`POST /notes answered ${response.status}.`);
    if (i >= WARM_UP) times.push(performance.now() - started);
  }
  return {
    page: "a note saved",
    people,
    p50_ms: percentile(times, 50),
    p95_ms: percentile(times, 95),
    queries: 0,
    html_kb: 0,
  };
}

/** Pages a second for eight who go through the same five pages without a pause; a process for each core. */
async function crowd(databaseUrl: string, visitor: Visitor, say: (line: string) => void): Promise<void> {
  const processes = availableParallelism();
  const sites = await Promise.all(
    Array.from({ length: processes }, () => startSite({ DATABASE_URL: databaseUrl }, "web")),
  );
  const paths = Object.entries(pagesOf(visitor))
    .filter(([page]) => ["today", "people", "person", "upcoming", "notes"].includes(page))
    .map(([, path]) => path);
  try {
    const goRound = async (until: number) => {
      const counts = await Promise.all(
        Array.from({ length: CLIENTS }, async (_, client) => {
          let pages = 0;
          for (; performance.now() < until; pages++)
            await sites[client % processes].get(paths[(pages + client) % paths.length], visitor.cookie);
          return pages;
        }),
      );
      return counts.reduce((sum, pages) => sum + pages);
    };
    await goRound(performance.now() + 3000);
    const pages = await goRound(performance.now() + CROWD_SECONDS * 1000);
    say(
      `${CLIENTS} at once, ${visitor.people} people, ${processes} processes: ${Math.round(pages / CROWD_SECONDS)} pages a second`,
    );
    say(`memory of each: ${sites.map((site) => `${site.memory().toFixed(0)} MB`).join(", ")}`);
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}
