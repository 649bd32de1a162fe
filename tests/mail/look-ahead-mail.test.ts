import { expect, test } from "vitest";
import { composeLookAhead, type LookAhead } from "~/mail/look-ahead-mail";

const SARAH = "0190a1b2-0000-7000-8000-000000000001";
const given = {
  today: "2026-11-21",
  locale: "en-GB",
  publicUrl: new URL("https://memoro.example"),
  stopLink: "https://memoro.example/morning-mail/stop?of=1&by=2",
};
const birthday = (day: number, name = "Sarah Chen", year: number | null = 1986): LookAhead["days"][number] => ({
  factId: `fact-${day}`,
  kind: "birthday",
  label: null,
  month: 11,
  day,
  year,
  personId: SARAH,
  name,
  photoId: null,
});
const promise = (text: string, dueOn: string, person: { id: string; name: string } | null = null) => ({
  id: text,
  text,
  dueOn,
  person,
  done: false,
});
const rhythm = (name: string, dueOn: string, lastMetOn: string | null) => ({
  id: SARAH,
  name,
  photo: null,
  lastMetOn,
  dueOn,
  rhythmDays: 30,
});
const compose = (ahead: Partial<LookAhead>) =>
  composeLookAhead({ days: [], promises: [], rhythms: [], private: 0, ...ahead }, given);

test("it says what is today, what is still open and what the week brings, and leads to each", () => {
  const mail = compose({
    days: [birthday(21), birthday(24, "Tom Reed", null)],
    promises: [
      promise("Send her the ramen place", "2026-11-19", { id: SARAH, name: "Sarah Chen" }),
      promise("Book the train", "2026-11-21"),
    ],
    rhythms: [rhythm("Ana", "2026-11-21", "2026-10-12")],
  });
  expect(mail?.subject).toBe("Sarah Chen: Birthday, turns 40, and 3 more");
  expect(mail?.text).toBe(
    `Saturday 21 November

Today

- Sarah Chen: Birthday, turns 40
  https://memoro.example/people/${SARAH}
- Book the train
  https://memoro.example/upcoming
- Be in touch with Ana (last met 5 weeks ago)
  https://memoro.example/people/${SARAH}

Still open

- Send her the ramen place (Sarah Chen, due on Thursday)
  https://memoro.example/people/${SARAH}

In the week ahead

- Tom Reed: Birthday (on Tuesday)
  https://memoro.example/people/${SARAH}

All that is upcoming: https://memoro.example/upcoming

--
You have this mail because a look ahead each morning is switched on in your settings.
No more of these: https://memoro.example/morning-mail/stop?of=1&by=2

`.replace(/\n$/, ""),
  );
});

test("what is only ahead is no reason for a mail, nor is a day beyond the week told", () => {
  expect(compose({ days: [birthday(24)] })).toBeUndefined();
  expect(compose({})).toBeUndefined();
  const mail = compose({ days: [birthday(30, "Far")], promises: [promise("Book the train", "2026-11-21")] });
  expect(mail?.subject).toBe("Book the train");
  expect(mail?.text).not.toContain("Far");
});

test("what is private is a number in it: beside the rest, and by itself", () => {
  const beside = compose({ promises: [promise("Book the train", "2026-11-21")], private: 2 });
  expect(beside?.subject).toBe("Book the train, and 2 more");
  expect(beside?.text).toContain("Private\n\n- 2 more, on Today\n  https://memoro.example/\n");
  const alone = compose({ private: 1 });
  expect(alone?.subject).toBe("One thing for today");
  expect(alone?.text).toContain("- 1 more, on Today");
  expect(alone?.html).toContain("1 more, on Today");
});

test("names and promises are text in it, whatever stands in them", () => {
  const mail = compose({
    days: [birthday(21, '<img src=x onerror="alert(1)">')],
    promises: [promise("Call\r\nBcc: everybody@example.org", "2026-11-21")],
  });
  expect(mail?.html).not.toContain("<img");
  expect(mail?.html).toContain("&lt;img src=x");
  expect(compose({ promises: [promise("Call\r\nBcc: a@b.example", "2026-11-21")] })?.subject).toBe(
    "Call Bcc: a@b.example",
  );
});

test("it loads nothing from anywhere: nobody learns that it was opened", () => {
  const { html } = compose({ days: [birthday(21)] }) ?? { html: "" };
  expect(html).not.toMatch(/<(?:img|script|link|iframe|form)|url\(|@import|src=/i);
});

test("a subject stays a line that can be read", () => {
  const subject = compose({ promises: [promise("a ".repeat(200), "2026-11-21")] })?.subject ?? "";
  expect(subject.length).toBeLessThanOrEqual(71);
  expect(subject).toMatch(/…$/);
});
