import type { CookieOptions } from "@remix-run/node";
import type { Env } from "~/env.server";

/**
 * How every cookie of ours is sent. Over https its name binds it to this very host: no neighbour on the same domain can put one of
 * theirs in its place.
 */
export function describeCookie(env: Env, name: string): CookieOptions & { name: string } {
  const secure = env.publicUrl?.protocol === "https:";
  return { name: secure ? `__Host-${name}` : name, httpOnly: true, sameSite: "lax", path: "/", secure };
}
