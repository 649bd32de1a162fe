import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listDoors } from "~/auth/doors.server";
import { findUser } from "~/auth/require-user.server";
import { isSessionOver } from "~/auth/session.server";
import { CLEAR_CACHE } from "~/http/clear-site-data";
import { dayIn } from "~/time/zoned";
import { readToday } from "./read-today.server";
import { Today } from "./today";
import { Welcome } from "./welcome";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app } = context;
  const user = await findUser(context, request);
  if (!user) {
    const shown = { signedIn: false as const, doors: listDoors(context) };
    return data(shown, (await isSessionOver(context, request)) ? { headers: CLEAR_CACHE } : {});
  }
  const day = dayIn(app.now(), user.timeZone);
  const today = await asUser(app.db, user.id, (tx) => readToday(tx, user.id, { day, locale: user.locale }));
  return data({ signedIn: true as const, ...today });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function Index() {
  const shown = useLoaderData<typeof loader>();
  return shown.signedIn ? <Today {...shown} /> : <Welcome doors={shown.doors} />;
}
