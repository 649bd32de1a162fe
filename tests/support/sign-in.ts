import type { AppLoadContext } from "@remix-run/node";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { startSession } from "~/auth/session.server";
import { parseEnv } from "~/env.server";

/** The cookie of a session of this account's. */
export async function signIn(app: App, userId: UserId): Promise<string> {
  const context: AppLoadContext = {
    app,
    env: parseEnv({}),
    requestId: "test",
    nonce: "test",
    log: app.log,
    localDoor: false,
    setCookie: () => undefined,
    sayOutage: () => undefined,
    limit: () => Promise.resolve(),
  };
  const setCookie = await startSession(context, new Request("http://127.0.0.1/"), userId);
  return setCookie.split(";")[0] ?? "";
}
