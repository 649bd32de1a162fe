import type { ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { question } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { ask } from "~/models/ask.server";

/** No step on the way may hold it back to compress it or to send it as a whole. */
const HEADERS = {
  "Content-Type": "application/x-ndjson; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** The answer as it is written: a line of JSON for each sentence that was checked, and one that says how it ended. */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, question);
  if (!form.ok) throw new Response("Ask something first; the box is empty.", { status: form.status });
  const { app, log } = context;
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      const encoder = new TextEncoder();
      const write = (line: object) => {
        if (!signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        write({ end: await ask(app, user, form.value.q, (sentence) => write({ sentence }), signal) });
      } catch (error) {
        log.error({ err: error }, "a question was not answered");
        write({ end: "failed" });
      }
      if (!left.signal.aborted) stream.close();
    },
    cancel: () => left.abort(),
  });
  return new Response(body, { headers: HEADERS });
}
