import { createCookie, type AppLoadContext } from "@remix-run/node";
import { describeCookie } from "./cookie.server";

const YEAR_SECONDS = 31_536_000;
const OFF = "off";

/** Whether keys without a modifier act in this browser: they do unless somebody chose otherwise. */
export async function readLetterKeys({ env }: AppLoadContext, request: Request): Promise<boolean> {
  return (await keysCookie(env).parse(request.headers.get("Cookie"))) !== OFF;
}

/** The Set-Cookie that keeps it. */
export function keepLetterKeys({ env }: AppLoadContext, act: boolean): Promise<string> {
  return keysCookie(env).serialize(act ? "" : OFF, { maxAge: act ? 0 : YEAR_SECONDS });
}

function keysCookie(env: AppLoadContext["env"]) {
  const { name, ...options } = describeCookie(env, "letter-keys");
  return createCookie(name, options);
}
