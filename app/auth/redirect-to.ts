/** Stands for our own origin, whatever it is called: an address that leaves it is not ours. */
const OURS = "http://memoro.invalid";

/** A path of ours to go on to; anything that would lead elsewhere is "/". */
export function safeRedirect(to: unknown): string {
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, OURS)) return "/";
  const { origin, pathname, search } = new URL(to, OURS);
  // "/.//elsewhere" is ours and has the path "//elsewhere", which leads there.
  return origin === OURS && !pathname.startsWith("//") ? pathname + search : "/";
}

/** Sign-in, and back again: to the page that was asked for, or the one a form was sent from. */
export function signInPath(request: Request): string {
  const from = request.method === "GET" ? request.url : request.headers.get("Referer");
  const { pathname, search } = new URL(from && URL.canParse(from) ? from : OURS);
  return pathname === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ to: pathname + search })}`;
}
