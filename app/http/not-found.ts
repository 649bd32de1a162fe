/** Ends a loader or an action with the page that says there is nothing here; a row of somebody else's is not here either. */
export function notFound(): never {
  throw new Response("Not found", { status: 404, statusText: "Not Found" });
}
