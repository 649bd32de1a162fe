import { resolve } from "node:path";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { describeDevice } from "~/auth/device";
import { requireUser } from "~/auth/require-user.server";
import { listHoldingSessions } from "~/auth/session.server";
import { isLocalMode, type Env } from "~/env.server";
import { dayIn } from "~/time/zoned";
import { Button } from "~/ui/button";
import { Flash } from "~/ui/flash";
import { Page, PageHeading, Section } from "~/ui/page";
import { SessionList } from "./session-list";
import { TimeZoneForm } from "./time-zone-form";

export const meta: MetaFunction = () => [{ title: "Settings · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, env } = context;
  const user = await requireUser(context, request);
  const sessions = await listHoldingSessions(context, user.id);
  return {
    saved: new URL(request.url).searchParams.has("saved"),
    timeZone: user.timeZone,
    timeZones: [...new Set(["UTC", user.timeZone, ...Intl.supportedValuesOf("timeZone")])].sort(),
    reader: app.reader.name,
    local: isLocalMode(env),
    keptIn: isLocalMode(env) ? describeStore(env) : null,
    sessions: sessions.map(({ id, userAgent, lastSeenAt }) => ({
      id,
      device: describeDevice(userAgent),
      lastUsedOn: dayIn(lastSeenAt, user.timeZone),
      isThis: id === user.sessionId,
    })),
  };
}

function describeStore({ databaseUrl, dataDir }: Env): string {
  return databaseUrl ? `PostgreSQL at ${new URL(databaseUrl).host}` : resolve(dataDir);
}

export default function Settings() {
  const { saved, timeZone, timeZones, reader, local, keptIn, sessions } = useLoaderData<typeof loader>();
  return (
    <Page>
      <div>
        {saved && <Flash>Saved.</Flash>}
        <PageHeading title="Settings" />
      </div>
      <Section title="Time zone">
        <TimeZoneForm timeZone={timeZone} timeZones={timeZones} />
      </Section>
      <Section title="How notes are read">
        <p className="max-w-measure">{describeReading(reader, local)}</p>
      </Section>
      {keptIn && (
        <Section title="Where they are kept">
          <p className="max-w-measure">
            On this machine, in <code>{keptIn}</code>. Whoever copies it, to keep it safe or for a new machine, should
            end Memoro first.
          </p>
        </Section>
      )}
      <Section title="Where you are signed in">
        <SessionList sessions={sessions} />
        <Form method="post" action="/sign-out" reloadDocument>
          <Button look="plain">Sign out here</Button>
        </Form>
      </Section>
    </Page>
  );
}

function describeReading(reader: "built-in" | "endpoint", local: boolean): string {
  if (reader === "endpoint") return "Notes are read by the language model this Memoro was set up with.";
  return local
    ? "Notes are read on this machine, by rules. Nothing you write leaves it."
    : "Notes are read by rules, where Memoro runs. Nothing you write is sent on to anyone.";
}
