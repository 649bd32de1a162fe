import type { ActionFunction, AppLoadContext, ServerBuild } from "@remix-run/node";
import { findOutage, type Outage } from "~db/outage.server";
import type { OutageNotice } from "~/ui/outage";

const TITLES: Record<Outage, string> = {
  away: "The notebook is away for a moment",
  full: "The disk is full",
  "read-only": "The notebook can only be read",
};
const TEXTS: Record<Outage, string> = {
  away: "The database can’t be reached just now. What was saved is safe.",
  full: "Nothing can be saved until there is room again where the notebook is kept. What was saved is safe.",
  "read-only": "Nothing can be saved until the disk it is kept on can be written again. What was saved is safe.",
};
const NOT_SAVED = "What you just sent was not saved: it is kept on this page, to be sent again.";
const FILE_NOT_SAVED = "What you just sent was not saved: please send it again.";
/** Seconds until it is worth another try. */
const RETRY_AFTER: Record<Outage, number> = { away: 5, full: 60, "read-only": 60 };

/** Each route's loader and action, answering in words with 503 while the database can't be had. */
export function answerOutages(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route] as const;
    const { loader, action } = route.module;
    const guarded = {
      ...route.module,
      ...(loader && { loader: guard(loader) }),
      ...(action && { action: guard(action) }),
    };
    return [id, { ...route, module: guarded }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

type Unsaved = NonNullable<OutageNotice["unsaved"]>;

function guard(work: ActionFunction): ActionFunction {
  return async (args) => {
    const { request, context } = args;
    const isWrite = request.method === "POST";
    const kept = isWrite && isPlainForm(request) ? request.clone() : undefined;
    try {
      return await work(args);
    } catch (error) {
      const outage = findOutage(error);
      if (!outage) throw error;
      context.log.warn({ err: error, outage }, "no database");
      const unsaved = kept && (await readUnsaved(kept));
      const said = [TEXTS[outage], isWrite && (unsaved ? NOT_SAVED : FILE_NOT_SAVED)].filter(Boolean).join(" ");
      throw answer(context, RETRY_AFTER[outage], { title: TITLES[outage], text: said, unsaved });
    }
  };
}

function answer(context: AppLoadContext, retryAfter: number, notice: OutageNotice): Response {
  context.sayOutage(notice, retryAfter);
  return Response.json(notice, { status: 503 });
}

function isPlainForm(request: Request): boolean {
  return request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded") === true;
}

/** Several words somebody wrote; one word may as well be what a form never shows. */
async function readUnsaved(request: Request): Promise<Unsaved> {
  const { pathname, search } = new URL(request.url);
  const fields = new URLSearchParams(await request.text());
  return {
    to: pathname + search,
    fields: [...fields].map(([name, value]) => ({ name, value, written: /\S\s+\S/.test(value) })),
  };
}
