import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { requireUser } from "~/auth/require-user.server";
import { describeKin } from "~/family/describe-kin";
import { readCursor, writeCursor } from "~/http/cursor";
import { isoDay } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { dayIn } from "~/time/zoned";
import { Merged } from "./merged";
import { PersonPage } from "./person-page";
import { readPerson } from "./read-person.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? "A person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const { search, searchParams } = new URL(request.url);
  const cursor = readCursor(searchParams.get("before"), isoDay());
  const options = {
    id: idParam(params),
    today: dayIn(context.app.now(), user.timeZone),
    locale: user.locale,
    before: cursor && { on: cursor.key, id: cursor.id },
    all: searchParams.get("all"),
  };
  const { next, family, ...found } = await asUser(context.app.db, user.id, (tx) => readPerson(tx, user.id, options));
  // Merged into another, they are on that one's page.
  if (found.person.id !== options.id) throw redirect(`/people/${found.person.id}${search}`);
  const kin = describeKin(family, options.id);
  return { ...found, kin, older: next && writeCursor({ key: next.on, id: next.id }), isFirst: cursor === null };
}

export default function Person() {
  const { merged, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <PersonPage key={page.person.id} {...page} />
      <Merged person={page.person} merged={merged} />
    </>
  );
}
