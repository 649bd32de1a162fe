import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listDoors } from "~/auth/doors.server";
import { findUser } from "~/auth/require-user.server";
import { dayIn } from "~/time/zoned";
import { readToday } from "./read-today.server";
import { Today } from "./today";
import { Welcome } from "./welcome";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app } = context;
  const user = await findUser(context, request);
  if (!user) return { signedIn: false as const, doors: listDoors(context) };
  const day = dayIn(app.now(), user.timeZone);
  const today = await asUser(app.db, user.id, (tx) => readToday(tx, user.id, { day, locale: user.locale }));
  return { signedIn: true as const, ...today };
}

export default function Index() {
  const data = useLoaderData<typeof loader>();
  return data.signedIn ? <Today {...data} /> : <Welcome doors={data.doors} />;
}
