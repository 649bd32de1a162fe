import type { AppLoadContext } from "@remix-run/node";
import type { App } from "~/app.server";
import { parseEnv, type Env } from "~/env.server";

/** What a request of this app's finds, for calling what is below the routes. */
export function contextOf(app: App, given: Partial<AppLoadContext> = {}, env: Partial<Env> = {}): AppLoadContext {
  return {
    app,
    env: { ...parseEnv({}), ...env },
    requestId: "test",
    nonce: "test",
    log: app.log,
    localDoor: true,
    setCookie: () => undefined,
    sayOutage: () => undefined,
    limit: () => Promise.resolve(),
    ...given,
  };
}

/** A request to `path` that carries the cookies of an earlier answer. */
export function requestWith(setCookie: string | null, path = "/", init: RequestInit = {}): Request {
  const request = new Request(new URL(path, "http://127.0.0.1:3000"), init);
  if (setCookie) request.headers.set("Cookie", setCookie.split(";")[0] ?? "");
  return request;
}
