import pino from "pino";
import { expect, test } from "vitest";
import { setAccountEmail } from "~db/queries/account.server";
import { claimLookAhead } from "~db/queries/look-ahead.server";
import { openMailer } from "~/mail/mailer.server";
import { setTimeZone, switchMorningMail } from "~/models/account.server";
import { addFact } from "~/models/fact.server";
import { addFollowUp } from "~/models/follow-up.server";
import { findMornings, lookAhead, lookAround } from "~/models/look-ahead.server";
import { createPerson } from "~/models/person.server";
import { openApp } from "~/open-app.server";
import { aUser, settled, type TestUser } from "../support/app";
import { openMorning, type Reader } from "../support/morning";
import { makeTestDatabase, testEngine } from "../support/database";

const { app, smtp, mailing, clock, reader, at, mailsTo } = await openMorning();
const triesFor = ({ id }: TestUser) => smtp.tried.filter((messageId) => messageId.includes(id));
const outcomeOf = async ({ id }: TestUser, day: string) =>
  (
    await app.db.selectFrom("look_ahead").select("outcome").where("user_id", "=", id).where("day", "=", day).execute()
  )[0]?.outcome;

test.each([
  ["Europe/Berlin", "2026-03-29", "2026-03-29T04:45:00Z", "2026-03-29T05:00:00Z"],
  ["Europe/Berlin", "2026-10-25", "2026-10-25T05:45:00Z", "2026-10-25T06:00:00Z"],
  ["America/Los_Angeles", "2026-03-08", "2026-03-08T13:45:00Z", "2026-03-08T14:00:00Z"],
  ["America/Los_Angeles", "2026-11-01", "2026-11-01T14:45:00Z", "2026-11-01T15:00:00Z"],
  ["Pacific/Kiritimati", "2026-06-15", "2026-06-14T16:45:00Z", "2026-06-14T17:00:00Z"],
  ["Pacific/Pago_Pago", "2026-06-15", "2026-06-15T17:45:00Z", "2026-06-15T18:00:00Z"],
  ["Asia/Kathmandu", "2026-06-15", "2026-06-15T01:00:00Z", "2026-06-15T01:15:00Z"],
])(
  "in %s the mail of %s comes at seven there, not a quarter of an hour before, and once",
  async (zone, day, early, seven) => {
    const user = await reader(zone, day);
    await at(early);
    expect(mailsTo(user)).toHaveLength(0);
    await at(seven);
    expect(mailsTo(user)).toHaveLength(1);
    for (const later of [15, 60, 240]) await at(new Date(Date.parse(seven) + later * 60_000).toISOString());
    expect(mailsTo(user)).toHaveLength(1);
  },
);

test("all over the world each day of the year has one morning of five hours, whatever the clocks do", () => {
  const zones = Intl.supportedValuesOf("timeZone").filter((_zone, index) => index % 12 === 0);
  const hours = new Map<string, number>();
  for (let at = Date.UTC(2026, 11, 30); at < Date.UTC(2028, 0, 3); at += 3_600_000) {
    for (const { timeZone, day } of findMornings(zones, new Date(at))) {
      if (day.startsWith("2027")) hours.set(`${timeZone} ${day}`, (hours.get(`${timeZone} ${day}`) ?? 0) + 1);
    }
  }
  expect(hours.size).toBe(zones.length * 365);
  expect([...hours].filter(([, count]) => count !== 5)).toEqual([]);
});

test("what could not be sent at seven is sent later in the morning, and never after noon", async () => {
  const late = await reader("Europe/Berlin", "2026-06-16");
  await at("2026-06-16T07:00:00Z");
  expect(mailsTo(late)).toHaveLength(1);
  const tooLate = await reader("Europe/Berlin", "2026-06-16");
  await at("2026-06-16T10:00:00Z");
  await at("2026-06-16T16:00:00Z");
  expect(mailsTo(tooLate)).toHaveLength(0);
  await lookAhead(app, { userId: tooLate.id, day: "2026-06-16" });
  expect(mailsTo(tooLate)).toHaveLength(0);
});

test("whoever moves in the course of a day has had its mail, and has the next day's where they are then", async () => {
  const user = await reader("Europe/Berlin", "2026-06-17", "2026-06-18");
  await at("2026-06-17T05:00:00Z");
  await setTimeZone(app, user.id, "America/Los_Angeles");
  await at("2026-06-17T14:00:00Z");
  expect(mailsTo(user)).toHaveLength(1);
  await at("2026-06-18T05:00:00Z");
  expect(mailsTo(user)).toHaveLength(1);
  await at("2026-06-18T14:00:00Z");
  expect(mailsTo(user)).toHaveLength(2);
});

test("whoever moves between the look around and the mail has it in the morning of where they are now", async () => {
  const user = await reader("Europe/Berlin", "2026-06-19");
  clock.now = new Date("2026-06-19T05:00:00Z");
  await app.db.insertInto("look_ahead").values({ user_id: user.id, day: "2026-06-19" }).execute();
  await setTimeZone(app, user.id, "America/Los_Angeles");
  await lookAhead(app, { userId: user.id, day: "2026-06-19" });
  expect(mailsTo(user)).toHaveLength(0);
  await at("2026-06-19T14:00:00Z");
  expect(mailsTo(user)).toHaveLength(1);
});

test("a job that is delivered again and again, or to several at once, sends one mail", async () => {
  const user = await reader("Europe/Berlin", "2026-06-22");
  clock.now = new Date("2026-06-22T05:00:00Z");
  const job = { userId: user.id, day: "2026-06-22" };
  const done = await Promise.allSettled([lookAhead(app, job), lookAhead(app, job), lookAhead(app, job)]);
  expect(done.some(({ status }) => status === "fulfilled")).toBe(true);
  await lookAhead(app, job);
  await at("2026-06-22T05:15:00Z");
  expect(triesFor(user)).toHaveLength(1);
});

test("a mail that the server did not take is tried again, under the same Message-ID", async () => {
  const user = await reader("Europe/Berlin", "2026-06-23");
  clock.now = new Date("2026-06-23T05:00:00Z");
  const job = { userId: user.id, day: "2026-06-23" };
  for (const refusal of ["451 Later", "hang up", "550 No such <secret@example.org>"]) {
    smtp.refuse.push(refusal);
    await expect(lookAhead(app, job)).rejects.toThrow("The mail server did not take a mail");
    expect(await outcomeOf(user, job.day)).toBe("failed");
  }
  await lookAhead(app, job);
  expect(mailsTo(user)).toHaveLength(1);
  expect(new Set(triesFor(user))).toEqual(new Set([`<2026-06-23.${user.id}@memoro.example>`]));
  expect(triesFor(user)).toHaveLength(4);
  expect(await outcomeOf(user, job.day)).toBe("sent");
});

test("what a worker claimed and then died is left to it for three minutes, and then sent by another", async () => {
  const user = await reader("Europe/Berlin", "2026-06-24");
  const claimed = new Date("2026-06-24T05:00:00Z");
  const job = { userId: user.id, day: "2026-06-24" };
  expect(await claimLookAhead(app.db, user.id, job.day, { now: claimed, goneSince: claimed })).toBe("mine");
  clock.now = new Date("2026-06-24T05:02:00Z");
  await expect(lookAhead(app, job)).rejects.toThrow("Another worker");
  expect(mailsTo(user)).toHaveLength(0);
  clock.now = new Date("2026-06-24T05:04:00Z");
  await lookAhead(app, job);
  expect(mailsTo(user)).toHaveLength(1);
});

test("on a day without anything due no mail comes, nor to whoever has no address or wants none", async () => {
  const quiet = await reader("Europe/Berlin");
  const { id: ana } = await createPerson(app, quiet.id, { name: "Ana", pronoun: null });
  await addFact(app, quiet.id, ana, { kind: "birthday", value: { month: 6, day: 28, year: null } });
  const off = await reader("Europe/Berlin", "2026-06-25");
  await switchMorningMail(app, off.id, false);
  const nowhere = await aUser(app, { timeZone: "Europe/Berlin" });
  await addFollowUp(app, nowhere.id, { text: "Call Ana", personId: null, dueOn: "2026-06-25" });
  await at("2026-06-25T05:00:00Z");
  expect([...triesFor(quiet), ...triesFor(off), ...triesFor(nowhere)]).toEqual([]);
  expect(await outcomeOf(quiet, "2026-06-25")).toBe("nothing");
  await at("2026-06-28T05:00:00Z");
  expect(mailsTo(quiet)).toHaveLength(1);
});

test("whose zone is not known has their morning by UTC", async () => {
  const user = await reader("Europe/Berlin", "2026-06-26");
  await app.db.updateTable("account").set({ time_zone: null }).where("id", "=", user.id).execute();
  await at("2026-06-26T05:00:00Z");
  expect(mailsTo(user)).toHaveLength(0);
  await at("2026-06-26T07:00:00Z");
  expect(mailsTo(user)).toHaveLength(1);
});

test("the mail says who it is from and to, that no person wrote it, and how to end it with one click", async () => {
  const user = await reader("Europe/Berlin", "2026-06-29");
  await at("2026-06-29T05:00:00Z");
  const [mail] = mailsTo(user);
  expect(mail).toMatchObject({ from: "memoro@memoro.example", to: [user.email] });
  expect(mail?.headers).toMatchObject({
    from: "Memoro <memoro@memoro.example>",
    to: user.email,
    subject: "Call Ana on 2026-06-29",
    "auto-submitted": "auto-generated",
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
  });
  expect(mail?.headers["list-unsubscribe"]).toMatch(
    new RegExp(`^<https://memoro\\.example/morning-mail/stop\\?of=${user.id}&by=[\\w-]{43}>$`),
  );
});

test("neither the address nor what the mail server said of it is in the log", async () => {
  const user = await reader("Europe/Berlin", "2026-06-30");
  smtp.refuse.push(`550 No such <${user.email}>`);
  clock.now = new Date("2026-06-30T05:00:00Z");
  await expect(lookAhead(app, { userId: user.id, day: "2026-06-30" })).rejects.toThrow("it said 550");
  await at("2026-06-30T05:15:00Z");
  expect(app.logged.join("")).not.toContain(user.email);
  expect(app.logged.join("")).not.toContain(smtp.url);
});

test("mails are counted, by what came of them", async () => {
  const text = await app.metrics.registry.metrics();
  expect(text).toMatch(/memoro_mails_total\{outcome="sent"\} [1-9]/);
  expect(text).toMatch(/memoro_mails_total\{outcome="failed"\} [1-9]/);
});

if (testEngine() === "postgres") {
  test("two workers that look around at the same moment send one mail to each", async () => {
    const database = await makeTestDatabase();
    const open = () =>
      openApp({
        ...database,
        worker: true,
        now: () => clock.now,
        mailer: openMailer(mailing),
        log: pino({ level: "silent" }),
      });
    const workers = [await open(), await open()];
    const [first] = workers;
    if (!first) throw new Error("There is no worker.");
    const users: Reader[] = [];
    for (let count = 0; count < 30; count += 1) {
      const user = { ...(await aUser(first, { timeZone: "Europe/Berlin" })), email: `${count}@two.example` };
      await setAccountEmail(first.db, user.id, user.email);
      await addFollowUp(first, user.id, { text: "Call Ana", personId: null, dueOn: "2026-06-15" });
      users.push(user);
    }
    clock.now = new Date("2026-06-15T05:00:00Z");
    await Promise.all([...workers, ...workers].map((worker) => lookAround(worker)));
    await settled(first);
    await Promise.all(workers.map((worker) => worker.close()));
    expect(users.map((user) => triesFor(user).length)).toEqual(users.map(() => 1));
  });
}
