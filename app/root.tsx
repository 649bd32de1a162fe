import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from "@remix-run/react";
import { lazy, Suspense, type ReactNode } from "react";
import { z } from "zod";
import { asUser, type Tx } from "~db/client.server";
import { findActivity } from "~db/queries/activity.server";
import type { UserId } from "~db/schema";
import { acceptedLocale } from "~/auth/locale.server";
import { findUser } from "~/auth/require-user.server";
import { readLetterKeys } from "~/http/letter-keys.server";
import { readTheme } from "~/http/theme.server";
import { useHere } from "~/ui/use-here";
import { useNonce } from "~/nonce";
import { dayIn } from "~/time/zoned";
import { ClockProvider } from "~/ui/clock";
import { titleOfError } from "~/ui/error-page";
import { Flash } from "~/ui/flash";
import { BareFrame, Frame } from "~/ui/frame";
import { usePageRequestId } from "~/ui/request-id";
import { sayActivity } from "~/ui/say-activity";
import { UndoButton } from "~/ui/undo-button";
import "./tailwind.css";

export { ErrorPage as ErrorBoundary } from "~/ui/error-page";

/** What waits in the browser can wait a moment more. */
const WaitingNotes = lazy<typeof import("~/ui/waiting-notes").WaitingNotes>(() =>
  import("~/ui/waiting-notes").then(
    ({ WaitingNotes }) => ({ default: WaitingNotes }),
    () => ({ default: () => <></> }),
  ),
);

export const meta: MetaFunction = ({ error }) => [{ title: error ? `${titleOfError(error)} · Memoro` : "Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, requestId } = context;
  const user = await findUser(context, request);
  const clock = {
    today: dayIn(app.now(), user?.timeZone ?? "UTC"),
    locale: user?.locale ?? acceptedLocale(request),
  };
  const theme = await readTheme(context, request);
  const letterKeys = await readLetterKeys(context, request);
  const query = new URL(request.url).searchParams;
  const done = user && isDone(query) ? await asUser(app.db, user.id, (tx) => findDone(tx, user.id, query)) : null;
  return {
    requestId,
    account: user?.id ?? null,
    clock,
    theme,
    letterKeys,
    suggestions: user?.openSuggestions ?? null,
    done,
  };
}

const isDone = (query: URLSearchParams) => query.has("did") || query.has("undid");

/** What was just done or taken back, as the address says. */
async function findDone(tx: Tx, userId: UserId, query: URLSearchParams) {
  const { data: id } = z.uuid().safeParse(query.get("undid") ?? query.get("did"));
  const activity = id && (await findActivity(tx, userId, id));
  if (!activity) return null;
  const { undone, undoable } = activity;
  const said = sayActivity(activity);
  if (!query.has("undid")) return { id, said: undone ? `Taken back: ${said}` : said, undoable };
  return { id, said: undone ? `Taken back: ${said}` : "That is too long ago to be taken back.", undoable: false };
}

/** Round the pages and round the page of an error alike: then what the loader found may be missing. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <html
      lang="en"
      data-request={usePageRequestId()}
      data-account={data?.account ?? undefined}
      data-theme={data?.theme ?? undefined}
      data-letter-keys={data?.letterKeys === false ? "off" : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171613" media="(prefers-color-scheme: dark)" />
        <meta name="description" content="A notebook about the people in your life." />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Meta />
        <Links />
      </head>
      <body>
        <Framed>{children}</Framed>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function Framed({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const here = useHere();
  if (!data || data.suggestions === null) return <BareFrame>{children}</BareFrame>;
  return (
    <ClockProvider {...data.clock}>
      <Frame suggestions={data.suggestions} searching={pathname === "/search"}>
        {data.account && (
          <Suspense>
            <WaitingNotes account={data.account} />
          </Suspense>
        )}
        {data.done && (
          <Flash
            key={data.done.id + data.done.said}
            action={
              data.done.undoable && <UndoButton activityId={data.done.id} what={data.done.said} from={here} withKey />
            }
          >
            {data.done.said}
          </Flash>
        )}
        {children}
      </Frame>
    </ClockProvider>
  );
}

export default function Root() {
  return <Outlet />;
}
