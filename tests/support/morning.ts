import { setAccountEmail } from "~db/queries/account.server";
import { parseEnv } from "~/env.server";
import { openMailer } from "~/mail/mailer.server";
import { addFollowUp } from "~/models/follow-up.server";
import { lookAround } from "~/models/look-ahead.server";
import { aUser, openTestApp, settled, type TestUser } from "./app";
import { startFakeSmtp } from "./fake-smtp";

export interface Reader extends TestUser {
  email: string;
}

/** A Memoro that sends morning mails by a clock of the test's own, and the server they come to. Called at the top of a file. */
export async function openMorning() {
  const smtp = await startFakeSmtp();
  const mailing = parseEnv({
    PUBLIC_URL: "https://memoro.example",
    GOOGLE_CLIENT_ID: "id",
    GOOGLE_CLIENT_SECRET: "secret",
    ALLOWED_EMAILS: "*",
    SESSION_SECRET: "s".repeat(32),
    SMTP_URL: smtp.url,
    MAIL_FROM: "Memoro <memoro@memoro.example>",
  });
  const clock = { now: new Date("2026-06-15T00:00:00Z") };
  const app = await openTestApp({ worker: true, now: () => clock.now, mailer: openMailer(mailing) });

  /** Somebody with an address and a promise due on each of these days. */
  async function reader(timeZone: string, ...days: string[]): Promise<Reader> {
    const user = { ...(await aUser(app, { timeZone })), email: `${crypto.randomUUID()}@example.org` };
    await setAccountEmail(app.db, user.id, user.email);
    for (const day of days) await addFollowUp(app, user.id, { text: `Call Ana on ${day}`, personId: null, dueOn: day });
    return user;
  }

  /** The look-around that comes at this instant, and all it leads to. */
  async function at(instant: string): Promise<void> {
    clock.now = new Date(instant);
    await lookAround(app);
    await settled(app);
  }

  const mailsTo = ({ email }: Reader) => smtp.delivered.filter(({ to }) => to.includes(email));
  return { app, smtp, mailing, clock, reader, at, mailsTo };
}
