import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { requireUser } from "~/auth/require-user.server";
import { describeKin } from "~/family/describe-kin";
import { readCursor, writeCursor } from "~/http/cursor";
import { idParam } from "~/http/id-param";
import { dayIn } from "~/time/zoned";
import { PersonPage } from "./person-page";
import { readPerson } from "./read-person.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? "A person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const cursor = readCursor(new URL(request.url).searchParams.get("before"), z.iso.date());
  const options = {
    id: idParam(params),
    today: dayIn(context.app.now(), user.timeZone),
    before: cursor && { on: cursor.key, id: cursor.id },
  };
  const { next, family, ...found } = await asUser(context.app.db, user.id, (tx) => readPerson(tx, user.id, options));
  const kin = describeKin(family, options.id);
  return { ...found, kin, older: next && writeCursor({ key: next.on, id: next.id }), isFirst: cursor === null };
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
