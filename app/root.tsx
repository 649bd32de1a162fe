import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { asUser } from "~db/client.server";
import { countOpenSuggestions } from "~db/queries/suggestion.server";
import { acceptedLocale } from "~/auth/locale.server";
import { findUser } from "~/auth/require-user.server";
import { readTheme } from "~/http/theme.server";
import { useNonce } from "~/nonce";
import { dayIn } from "~/time/zoned";
import { ClockProvider } from "~/ui/clock";
import { BareFrame, Frame } from "~/ui/frame";
import { usePageRequestId } from "~/ui/request-id";
import "./tailwind.css";

export { ErrorPage as ErrorBoundary } from "~/ui/error-page";

export const meta: MetaFunction = () => [{ title: "Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, requestId } = context;
  const user = await findUser(context, request);
  const clock = {
    today: dayIn(app.now(), user?.timeZone ?? "UTC"),
    locale: user?.locale ?? acceptedLocale(request),
  };
  const theme = await readTheme(context, request);
  const suggestions = user && (await asUser(app.db, user.id, (tx) => countOpenSuggestions(tx, user.id)));
  return { requestId, clock, theme, suggestions: suggestions ?? null };
}

/** Round the pages and round the page of an error alike: then what the loader found may be missing. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const theme = useRouteLoaderData<typeof loader>("root")?.theme ?? undefined;
  return (
    <html lang="en" data-request={usePageRequestId()} data-theme={theme}>
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
  if (!data || data.suggestions === null) return <BareFrame>{children}</BareFrame>;
  return (
    <ClockProvider {...data.clock}>
      <Frame suggestions={data.suggestions} searching={pathname === "/search"}>
        {children}
      </Frame>
    </ClockProvider>
  );
}

export default function Root() {
  return <Outlet />;
}
