import { sql } from "kysely";
import type { App } from "~/app.server";
import { parseEnv, type Env } from "~/env.server";
import { serve } from "../http/serve";
import { loadBuiltSite } from "../support/built-site";

/** A browser without scripts: keeps its cookies, sends its origin with a form, follows nothing. */
export async function openBrowser(app: App, env: Partial<Env> = {}) {
  // Limits are counted in the database: no test is held to what the ones before it did.
  await sql`delete from rate_limit`.execute(app.db);
  const server = await serve(app, { env, ...(await loadBuiltSite()) });
  const origin = (env.publicUrl ?? parseEnv({}).publicUrl)?.origin ?? server.url;
  const cookies = new Map<string, string>();

  async function go(path: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
    const response = await fetch(new URL(path, `http://127.0.0.1:${server.port}`), {
      redirect: "manual",
      ...init,
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...headers },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || cookie.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  return {
    server,
    cookies,
    open: go,
    post: (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      go(path, { Origin: origin, ...headers }, { method: "POST", body: new URLSearchParams(form) }),
  };
}
