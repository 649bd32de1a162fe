import type { LoaderFunctionArgs } from "@remix-run/node";
import { asUser } from "~db/client.server";
import { listOfferedPeople } from "~db/queries/note-person.server";
import { requireUser } from "~/auth/require-user.server";

const MOST = 6;
const LONGEST = 100;

/** Who may be meant by the letters of a name, after an "@" and in the menu, as JSON. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const begins = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST);
  const people = await asUser(context.app.db, user.id, (tx) => listOfferedPeople(tx, user.id, { begins, limit: MOST }));
  return Response.json({ people }, { headers: { "Cache-Control": "private, no-store" } });
}
