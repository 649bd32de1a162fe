import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findMorningMail } from "~db/queries/account.server";
import { isAdmin } from "~/auth/admin.server";
import { describeDevice } from "~/auth/device";
import { requireUser } from "~/auth/require-user.server";
import { listHoldingSessions } from "~/auth/session.server";
import { readLetterKeys } from "~/http/letter-keys.server";
import { readTheme } from "~/http/theme.server";
import { dayIn } from "~/time/zoned";
import { Button } from "~/ui/button";
import { Flash } from "~/ui/flash";
import { Page, PageHeading, Section } from "~/ui/page";
import { describeReading, describeStore } from "./describe-setup.server";
import { findModelUse } from "./find-model-use.server";
import { FurtherPages } from "./further-pages";
import { KeysForm } from "./keys-form";
import { ModelUse } from "./model-use";
import { MorningMailForm } from "./morning-mail-form";
import { SessionList } from "./session-list";
import { ThemeForm } from "./theme-form";
import { TimeZoneForm } from "./time-zone-form";

export const meta: MetaFunction = () => [{ title: "Settings · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const sessions = await listHoldingSessions(context, user.id);
  return {
    isAdmin: await isAdmin(context, request),
    saved: new URL(request.url).searchParams.has("saved"),
    theme: await readTheme(context, request),
    letterKeys: await readLetterKeys(context, request),
    timeZone: user.timeZone,
    timeZones: [...new Set(["UTC", user.timeZone, ...Intl.supportedValuesOf("timeZone")])].sort(),
    reading: describeReading(context.env),
    morningMail: context.app.mailer
      ? await asUser(context.app.db, user.id, (tx) => findMorningMail(tx, user.id))
      : null,
    modelUse: await findModelUse(context.app, user.id),
    store: describeStore(context.env),
    sessions: sessions.map(({ id, userAgent, lastSeenAt }) => ({
      id,
      device: describeDevice(userAgent),
      lastUsedOn: dayIn(lastSeenAt, user.timeZone),
      isThis: id === user.sessionId,
    })),
  };
}

export default function Settings() {
  const data = useLoaderData<typeof loader>();
  const { saved, theme, timeZone, timeZones, morningMail, reading, modelUse, store, sessions } = data;
  return (
    <Page>
      <div>
        {saved && <Flash>Saved.</Flash>}
        <PageHeading title="Settings" />
      </div>
      <Section title="Time zone">
        <TimeZoneForm timeZone={timeZone} timeZones={timeZones} />
      </Section>
      {morningMail && (
        <Section title="In the morning">
          <MorningMailForm {...morningMail} />
        </Section>
      )}
      <Section title="Look">
        <ThemeForm theme={theme} />
      </Section>
      <Section title="Keys">
        <KeysForm act={data.letterKeys} />
      </Section>
      <Section title="How notes are read">
        <p className="max-w-measure">{reading}</p>
        {modelUse && <ModelUse {...modelUse} />}
      </Section>
      {store && (
        <Section title="Where they are kept">
          <p className="max-w-measure">
            {store.engine} <code>{store.place}</code>. To copy it, end Memoro first.
          </p>
        </Section>
      )}
      <Section title="Further">
        <FurtherPages isAdmin={data.isAdmin} />
      </Section>
      <Section title="Where you are signed in">
        <SessionList sessions={sessions} />
        <div className="flex flex-wrap gap-3">
          <Form method="post" action="/sign-out" reloadDocument>
            <Button look="plain">Sign out here</Button>
          </Form>
          {sessions.length > 1 && (
            <Form method="post" action="/settings/sessions/revoke">
              <Button look="plain">Sign out everywhere else</Button>
            </Form>
          )}
        </div>
      </Section>
    </Page>
  );
}
