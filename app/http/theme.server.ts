import { createCookie, type AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { describeCookie } from "./cookie.server";

export const theme = z.enum(["light", "dark"]);
export type Theme = z.infer<typeof theme>;

const YEAR_SECONDS = 31_536_000;

/** The theme chosen in this browser; null to go with the system. */
export async function readTheme({ env }: AppLoadContext, request: Request): Promise<Theme | null> {
  const chosen = theme.safeParse(await themeCookie(env).parse(request.headers.get("Cookie")));
  return chosen.success ? chosen.data : null;
}

/** The Set-Cookie that keeps it, or forgets it. */
export function keepTheme({ env }: AppLoadContext, chosen: Theme | null): Promise<string> {
  return themeCookie(env).serialize(chosen ?? "", { maxAge: chosen ? YEAR_SECONDS : 0 });
}

function themeCookie(env: AppLoadContext["env"]) {
  const { name, ...options } = describeCookie(env, "theme");
  return createCookie(name, options);
}
