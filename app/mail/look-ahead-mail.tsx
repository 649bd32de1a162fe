import { renderToStaticMarkup } from "react-dom/server";
import type { FollowUp } from "~db/queries/follow-up.server";
import type { PersonDue } from "~db/queries/keep-in-touch.server";
import type { ImportantDay } from "~/facts/important-day";
import { sayDate, sayExactDate, sayHowLong } from "~/ui/say-date";
import { nextYearlyDays } from "~/ui/yearly-day";

/** Days to remember are told so long before, for a card or a present to be on time. */
export const DAYS_AHEAD = 7;
const LONGEST_LEAD = 70;

export interface LookAhead {
  days: ImportantDay[];
  /** Due today or in the days just gone. */
  promises: FollowUp[];
  rhythms: PersonDue[];
  /** What is due beside these and only private notes tell: its number may be sent, its words may not. */
  private: number;
}

interface Line {
  what: string;
  /** More about it, in small. */
  about: string;
  path: string;
}

interface Given {
  /** The reader's (ISO). */
  today: string;
  locale: string | null;
  publicUrl: URL;
  stopLink: string;
}

/** What a morning mail says; undefined where nothing is due, for what is only ahead can wait for its day. */
export function composeLookAhead(
  ahead: LookAhead,
  given: Given,
): { subject: string; text: string; html: string } | undefined {
  const sections = listSections(ahead, given);
  const due = sections.filter(({ isDue }) => isDue).flatMap(({ lines }) => lines);
  const count = due.length + ahead.private;
  if (count === 0) return undefined;
  return {
    subject: saySubject(due[0], count),
    text: writeText(sections, given),
    html: `<!doctype html>${renderToStaticMarkup(<LookAheadPage sections={sections} {...given} />)}`,
  };
}

function saySubject(first: Line | undefined, count: number): string {
  if (!first) return count === 1 ? "One thing for today" : `${count} things for today`;
  return count === 1 ? lead(first) : `${lead(first)}, and ${count - 1} more`;
}

interface MailSection {
  title: string;
  lines: Line[];
  /** Whether it is worth a mail by itself. */
  isDue: boolean;
}

function listSections(
  { days, promises, rhythms, private: withheld }: LookAhead,
  { today, locale }: Given,
): MailSection[] {
  const yearly = nextYearlyDays(days, today, DAYS_AHEAD).map(({ name, said, on, personId }) => ({
    what: `${name}: ${said}`,
    about: on === today ? "" : sayDate(on, today, locale),
    path: `/people/${personId}`,
    on,
  }));
  const asked = promises.map(({ text, person, dueOn }) => ({
    what: text,
    about: [person?.name, dueOn !== null && dueOn < today && `due ${sayDate(dueOn, today, locale)}`]
      .filter(Boolean)
      .join(", "),
    path: person ? `/people/${person.id}` : "/upcoming",
    on: dueOn,
  }));
  const touch = rhythms.map(({ id, name, lastMetOn, dueOn }) => ({
    what: `Be in touch with ${name}`,
    about: lastMetOn === null ? "" : `last met ${sayHowLong(lastMetOn, today)} ago`,
    path: `/people/${id}`,
    on: dueOn,
  }));
  const all = [...yearly, ...asked, ...touch];
  const sections = [
    { title: "Today", isDue: true, lines: all.filter(({ on }) => on === today) },
    { title: "Still open", isDue: true, lines: all.filter(({ on }) => on !== null && on < today) },
    { title: "Private", isDue: false, lines: withheld === 0 ? [] : [sayPrivate(withheld)] },
    { title: "In the week ahead", isDue: false, lines: yearly.filter(({ on }) => on > today) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** A mail passes through other hands. */
function sayPrivate(count: number): Line {
  return { what: count === 1 ? "1 more, on Today" : `${count} more, on Today`, about: "", path: "/" };
}

/** In a line of its own, for the subject. */
function lead({ what }: Line): string {
  const words = what.replace(/\s+/g, " ").trim();
  return words.length <= LONGEST_LEAD ? words : `${words.slice(0, LONGEST_LEAD).replace(/\s+\S*$/, "")}…`;
}

const WHY = "You have this mail because a look ahead each morning is switched on in your settings.";

function writeText(sections: MailSection[], { today, locale, publicUrl, stopLink }: Given): string {
  const parts = sections.map(({ title, lines }) =>
    [
      title,
      "",
      ...lines.flatMap(({ what, about, path }) => [
        `- ${what}${about && ` (${about})`}`,
        `  ${new URL(path, publicUrl).href}`,
      ]),
    ].join("\n"),
  );
  return [
    sayMorning(today, locale),
    ...parts,
    `All that is upcoming: ${new URL("/upcoming", publicUrl).href}`,
    `--\n${WHY}\nNo more of these: ${stopLink}\n`,
  ].join("\n\n");
}

const INK = "#1f1d1a";
const MUTED = "#6b665d";
const ACCENT = "#0e6b5e";

/** Mail programs know inline styles and little else. */
function LookAheadPage({ sections, today, locale, publicUrl, stopLink }: Given & { sections: MailSection[] }) {
  const link = (path: string) => new URL(path, publicUrl).href;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>{sayMorning(today, locale)}</title>
      </head>
      <body style={{ margin: 0, padding: 0, backgroundColor: "#fbfaf7" }}>
        <div
          style={{
            maxWidth: "34rem",
            margin: "0 auto",
            padding: "32px 24px",
            color: INK,
            font: "16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif",
          }}
        >
          <h1 style={{ margin: "0 0 24px", font: "24px/1.3 'Iowan Old Style', Georgia, serif" }}>
            {sayMorning(today, locale)}
          </h1>
          {sections.map(({ title, lines }) => (
            <div key={title} style={{ margin: "0 0 24px" }}>
              <h2 style={{ margin: "0 0 4px", fontSize: "14px", fontWeight: 600, color: MUTED }}>{title}</h2>
              {lines.map(({ what, about, path }, index) => (
                <p key={index} style={{ margin: 0, padding: "8px 0", borderTop: "1px solid #e6e2d9" }}>
                  <a href={link(path)} style={{ color: INK, textDecoration: "none" }}>
                    {what}
                  </a>
                  {about && <span style={{ display: "block", fontSize: "14px", color: MUTED }}>{about}</span>}
                </p>
              ))}
            </div>
          ))}
          <p style={{ margin: "0 0 32px" }}>
            <a href={link("/upcoming")} style={{ color: ACCENT }}>
              All that is upcoming
            </a>
          </p>
          <p style={{ margin: 0, fontSize: "13px", color: MUTED }}>
            {WHY}{" "}
            <a href={stopLink} style={{ color: MUTED }}>
              No more of these
            </a>
          </p>
        </div>
      </body>
    </html>
  );
}

/** "Saturday 21 November". */
function sayMorning(today: string, locale: string | null): string {
  return sayExactDate(today, locale).replace(/,? \d{4}$/, "");
}
