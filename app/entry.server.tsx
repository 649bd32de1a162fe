import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { Gathered } from "~/http/gathered.server";
import { NonceContext } from "~/nonce";
import { RequestIdContext } from "~/ui/request-id";

/** What is still not rendered then is given up, and the page says so. */
export const streamTimeout = 5000;

/** Pages hold what is private: unless a route says otherwise, nothing of them is kept after they are closed. */
const KEEP_NOTHING = "no-store";
/** What a link brings before it is followed is there for the following, and for no more. */
const KEEP_UNTIL_FOLLOWED = "private, max-age=3";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId, log }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let shellSent = false;
    let failed = false;
    const send = () => {
      shellSent = true;
      const body = new Gathered();
      headers.set("Content-Type", "text/html; charset=utf-8");
      if (!headers.has("Cache-Control")) headers.set("Cache-Control", KEEP_NOTHING);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      pipe(body);
    };
    const wholePage = isbot(request.headers.get("User-Agent"));
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RequestIdContext.Provider value={requestId}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={streamTimeout + 1000} />
        </RequestIdContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        ...(wholePage ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          failed = true;
          // Before the shell is out the rejection is logged where it arrives.
          if (shellSent) log.error({ err: error }, "rendering failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

export function handleDataRequest(response: Response, { request }: LoaderFunctionArgs | ActionFunctionArgs): Response {
  const isAhead = request.headers.get("Sec-Purpose")?.startsWith("prefetch") === true;
  if (!response.headers.has("Cache-Control")) {
    response.headers.set("Cache-Control", isAhead && response.ok ? KEEP_UNTIL_FOLLOWED : KEEP_NOTHING);
  }
  return response;
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // Nobody waits for it any more, or it is a page that isn't there: neither is a fault of ours.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.log.error({ err: error }, "a request failed");
}
