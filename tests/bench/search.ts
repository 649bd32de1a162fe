import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { toSql } from "pgvector/kysely";
import pino from "pino";
import { asUser } from "~db/client.server";
import type { App } from "~/app.server";
import { embedText } from "~/embed/built-in";
import { embedPassages } from "~/models/passage.server";
import { openApp } from "~/open-app.server";
import { loadNotes } from "./load";
import type { LoadedAccount } from "./slice";
import { makeDatabase } from "../support/postgres-server";
import { makeCast, makeQuestions } from "./notes";
import { signIn } from "../support/sign-in";
import { startSite, type Site } from "./site";
import { percentile } from "./percentile";

const QUESTIONS = 120;
const WARM_UP = 15;
/** The nearest that a search takes up. */
const NEAREST = 100;

interface Row {
  engine: App["engine"];
  notes: number;
  p50_ms: number;
  p95_ms: number;
  /** Of the nearest passages by meaning, how many are among those that an exact comparison finds. */
  recall: number;
}

/**
 * From the request to the last byte of the page of results, one search after the other over HTTP, for accounts of several
 * sizes in one database. Postgres where TEST_DATABASE_URL names a server, and the embedded engine.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string" },
      total: { type: "string" },
      engine: { type: "string" },
      database: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const say = values.json ? () => {} : (line: string) => process.stdout.write(`${line}\n`);
  const sizesOr = (usual: number[]) => values.sizes?.split(",").map(Number) ?? usual;
  const server = process.env.TEST_DATABASE_URL;
  const rows: Row[] = [];
  if (server && values.engine !== "embedded") {
    const sizes = sizesOr([1000, 10_000, 100_000]);
    const total = Number(values.total ?? 1_000_000);
    const database = await makeDatabase(server, values.database);
    try {
      rows.push(...(await measure({ DATABASE_URL: database.url }, sizes, total, say)));
    } finally {
      await database.drop();
    }
  }
  if (values.engine !== "postgres") {
    const dataDir = await mkdtemp(join(tmpdir(), "memoro-bench-"));
    try {
      const sizes = values.engine === "embedded" ? sizesOr([10_000]) : [Math.min(10_000, ...sizesOr([10_000]))];
      for (const size of sizes)
        rows.push(...(await measure({ DATA_DIR: join(dataDir, String(size)) }, [size], size, say)));
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }
  if (values.json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** In one database, which is filled where it is empty. */
async function measure(
  environment: { DATABASE_URL?: string; DATA_DIR?: string },
  sizes: number[],
  total: number,
  say: (line: string) => void,
): Promise<Row[]> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment;
  const app = await openApp({ databaseUrl, dataDir, log: pino({ level: "silent" }), worker: false });
  const visitors: { account: LoadedAccount; cookie: string; recall: number; questions: string[] }[] = [];
  const { engine } = app;
  try {
    const { accounts, seconds, indexSeconds } = await loadNotes(app.patientDb, databaseUrl, sizes, total);
    say(
      `${engine}: ${total} notes loaded in ${seconds.toFixed(0)} s, their indexes made in ${indexSeconds.toFixed(0)} s`,
    );
    const started = performance.now();
    for (const { userId } of accounts) await embedPassages(app, userId);
    say(`words counted and graph built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    for (const account of accounts.slice(0, sizes.length)) {
      const questions = makeQuestions(account.seed, makeCast(account.seed, account.notes), QUESTIONS);
      const recall = await measureRecall(app, account, questions);
      visitors.push({ account, cookie: await signIn(app, account.userId), recall, questions });
    }
  } finally {
    await app.close();
  }
  const site = await startSite(environment);
  try {
    const rows: Row[] = [];
    for (const { account, cookie, recall, questions } of visitors) {
      const times = await search(site, cookie, questions);
      const row = {
        engine,
        notes: account.notes,
        p50_ms: percentile(times, 50),
        p95_ms: percentile(times, 95),
        recall,
      };
      rows.push(row);
      say(`${engine}, ${row.notes} notes: p50 ${row.p50_ms} ms, p95 ${row.p95_ms} ms, recall ${recall}`);
      if (engine === "embedded") await measureToday(site, cookie, questions, say);
    }
    say(`memory of the server: ${site.memory().toFixed(0)} MB`);
    return rows;
  } finally {
    await site.stop();
  }
}

const pathOf = (question: string) => `/search?${new URLSearchParams({ q: question })}`;

async function search(site: Site, cookie: string, questions: string[]): Promise<number[]> {
  for (const question of questions.slice(0, WARM_UP)) await site.get(pathOf(question), cookie);
  const times: number[] = [];
  for (const question of questions) times.push(await site.get(pathOf(question), cookie));
  return times;
}

/** How long Today takes alone, and while somebody searches without a pause. */
async function measureToday(site: Site, cookie: string, questions: string[], say: (line: string) => void) {
  const today = async (until: () => boolean) => {
    const times: number[] = [];
    while (!until()) times.push(await site.get("/", cookie));
    return times;
  };
  let left = 50;
  const alone = await today(() => left-- === 0);
  let searching = true;
  const [beside] = await Promise.all([
    today(() => !searching),
    search(site, cookie, questions).finally(() => (searching = false)),
  ]);
  say(`Today: p95 ${percentile(alone, 95)} ms alone, ${percentile(beside, 95)} ms beside searches`);
}

/** What a search takes up as nearest, against an exact comparison with all; where two are equally near either will do. */
async function measureRecall(app: App, { userId }: LoadedAccount, questions: string[]): Promise<number> {
  const model = app.builtIn.embedder.model;
  const asked = questions.map(embedText).filter((vector) => vector.some((number) => number !== 0));
  let [found, wanted] = [0, 0];
  for (const vector of asked) {
    await asUser(app.db, userId, async (tx) => {
      const { rows: exact } = await sql<{ nearness: number }>`
        select -(embedding <#> ${toSql([...vector])}::halfvec) as nearness from passage
        where user_id = ${userId} and model = ${model} order by 1 desc limit ${NEAREST}`.execute(tx);
      const near = await app.nearest.find(tx, userId, { model, vector }, NEAREST);
      const least = (exact.at(-1)?.nearness ?? 0) - ROUNDING;
      found += near.filter(({ nearness }) => nearness >= least).length;
      wanted += exact.length;
    });
  }
  return Math.round((1000 * found) / wanted) / 1000;
}

/** What halving a number's length may change. */
const ROUNDING = 0.0005;
