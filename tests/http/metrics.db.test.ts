import { afterAll, expect, test } from "vitest";
import pino from "pino";
import { openDatabase } from "~db/client.server";
import { parseEnv } from "~/env.server";
import { startWorkerDoor } from "~/http/start-server.server";
import { createMetrics, watchDatabase } from "~/metrics.server";
import { loadBuiltSite } from "../support/built-site";
import { openTestApp } from "../support/app";
import { ask, serve } from "./serve";

const TOKEN = "a-token-for-tests-only";
const app = await openTestApp({ metrics: createMetrics({ watched: false }) });
const bearer = (token: string) => ({ path: "/metrics", headers: { Authorization: `Bearer ${token}` } });

test("without a token nobody is told anything, and with one only who has it", async () => {
  const closed = await serve(app);
  expect((await ask(closed, bearer(TOKEN))).text).not.toContain("memoro_");
  const open = await serve(app, { env: { metricsToken: TOKEN } });
  expect((await ask(open, { path: "/metrics" })).status).toBe(401);
  expect((await ask(open, bearer("another-token-of-tests"))).status).toBe(401);
  expect((await ask(open, bearer(TOKEN))).status).toBe(200);
});

test("requests are counted under the pattern of their route, and no address of anybody's is in it", async () => {
  const site = await loadBuiltSite();
  const served = await serve(app, { env: { metricsToken: TOKEN }, routeOf: site.routeOf });
  await ask(served, { path: "/people/0190a1b2-0000-7000-8000-000000000000" });
  await ask(served, { path: "/people/new" });
  await ask(served, { path: "/nothing/of/the/kind" });
  const { text } = await ask(served, bearer(TOKEN));
  expect(text).toContain('memoro_request_seconds_count{method="GET",route="/people/:id",status="200"} 1');
  expect(text).toContain('route="/people/new"');
  expect(text).toContain('route="other"');
  expect(text).not.toContain("0190a1b2");
});

test("the queue, the pool and the notes that wait are in it", async () => {
  const { registry } = app.metrics;
  const text = await registry.metrics();
  expect(text).toContain('memoro_queue_jobs{job="read-note",state="waiting"} 0');
  expect(text).toMatch(/memoro_database_connections\{state="open"\} [1-9]/);
  expect(text).toContain("memoro_oldest_waiting_note_seconds 0");
  expect(text).toContain('memoro_endpoint_tokens_this_month{direction="input"} 0');
  expect(text).toContain("memoro_database_up 1");
});

test("while the database is away what this process counts is told all the same, and that it is away", async () => {
  const metrics = createMetrics({ watched: false });
  const away = await openDatabase({ databaseUrl: "postgres://memoro@127.0.0.1:1/memoro" });
  afterAll(() => away.close());
  const count = () => Promise.reject(new Error("connect ECONNREFUSED"));
  watchDatabase(metrics, away, { ...app.queue, count });
  metrics.endpointCalls.inc({ outcome: "200" });
  const served = await serve({ ...app, metrics }, { env: { metricsToken: TOKEN } });
  const { status, text } = await ask(served, bearer(TOKEN));
  expect(status).toBe(200);
  expect(text).toContain("memoro_database_up 0");
  expect(text).toContain('memoro_endpoint_calls_total{outcome="200"} 1');
  expect(text).toContain('memoro_database_connections{state="open"} 0');
  expect(text).not.toMatch(/^memoro_(?:queue_jobs|oldest_waiting|endpoint_tokens)/m);
});

test("a process that only does jobs says how it is, and has no pages", async () => {
  const env = parseEnv({ PORT: "0", METRICS_TOKEN: TOKEN });
  const door = await startWorkerDoor({
    env,
    log: pino({ level: "silent" }),
    metrics: createMetrics({ watched: false }),
  });
  afterAll(() => door.close());
  expect((await ask(door, { path: "/healthz" })).text).toBe("ok\n");
  expect((await ask(door, bearer(TOKEN))).text).toContain("memoro_job_seconds");
  expect((await ask(door, { path: "/" })).status).toBe(404);
});
