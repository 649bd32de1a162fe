import { Temporal } from "temporal-polyfill";
import { CARDINAL_WORDS, MONTHS } from "./data/calendar";
import type { Extraction } from "./extraction";
import { PERSON_NOUN } from "./inner-subject";
import { KIN } from "./kin";
import type { Person } from "./people";
import { isAsked } from "./questions";
import { pattern, words, type Scene } from "./scene";
import { isDenied, isDoubtful } from "./settled";
import type { DayExpression } from "./day-rules";
import { peopleIn } from "./unions";

type Birthday = Extraction["birthdays"][number];

const WHO = `(?:(?<who>PERSON)(?:'s|'|s)?|(?<pronoun>her|his|she|he|she's|he's|shes|hes|sie|er|elle|il|ella|él|lei|lui|su|son|sa|sua|suo|zijn|haar|ihr|sein|seine))`;
const BDAY =
  "(?:birthday|bday|b-day|birth day|geburtstag|geb\\.|anniversaire|cumpleaños|compleanno|verjaardag|urodziny|aniversário|dob|date of birth|born)";
/** A birthday's do, present or card has a day of its own. */
const NO_DO =
  "(?! (?:do|party|bash|drinks|dinner|lunch|brunch|tea|meal|celebrations?|presents?|gift|card|cake|trip|weekend|treat|message|call)(?![\\p{L}]))";
const AGE = `(?<age>\\d{1,3}|${[...CARDINAL_WORDS.keys()].filter((word) => word.length > 2 && !/ /.test(word)).join("|")}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;
/** "Isn't until May" does tell the day. */
const NO_NOT = "(?!n't(?! until)|(?<!\\p{L})(?:not|never)(?! until)(?!\\p{L}))";

/** A person, a birthday, a day, in the orders they come. */
const RULES: readonly RegExp[] = [
  pattern(
    `${WHO} (?:next |big |\\d\\d(?:st|nd|rd|th) )?${BDAY}${NO_DO}(?:'s| is| was| falls| will be|:| –| ist| est| es| è| =)*(?: ?on| ?am| ?le| ?el| ?il| ?the)*(?:${NO_NOT}[^.\\ue000\\ue002]){0,34}?(?<day>DAY)`,
  ),
  pattern(
    `${WHO}(?:${NO_NOT}[^.\\ue000\\ue002\\n]){0,24}?,? \\(?(?:was |were |is |wurde |est |né |née |nació |nata |nato |geboren |ur\\. )*(?:born|geboren|née?|nació|nat[oa]|(?:bday|birthday)${NO_DO}|b\\.|\\*)(?: on| am| le| el| il|:| op)? ?(?:the )?(?<day>DAY)`,
  ),
  pattern(
    `${WHO}(?:(?<=(?:she|he)(?:'s|s))| (?:turns|turned|will turn|will be|is turning|is going to be|wird|hits|celebrates|fête ses|cumple|compie|wordt|kończy|is|becomes|'ll be|just turned)) (?:the big )?(?:(?<day>DAY) (?<ageafter>\\d{1,3})|${AGE})(?![\\d:/]| ?(?:weeks|months|days|hours|min|am|pm|km|miles|kg|euro|people))(?: years?(?: old)?)?(?: ans| anni| años| jaar| lat)?(?: today)?(?: next week| this week| this month| next month| soon)?,?(?: on| am| le| el| il)? ?(?<later>DAY)?`,
  ),
  pattern(`(?<day>DAY)(?:'s| is| is also| was|:| –| =) (?:also )?${WHO} (?:\\d\\d(?:st|nd|rd|th) )?${BDAY}${NO_DO}`),
  pattern(
    `${BDAY}(?: of| von| de| di| d'|:)+ ?(?:(?:his|her|my|their|seine[rs]?|ihre[rs]?|sa|son|su|sua|suo) [\\p{L}-]+ )?${WHO}(?: is|:| –|,| ist| est| es| è)* ?(?:on |am |le |el )?(?<day>DAY)`,
  ),
];
const A_MONTH = new RegExp(`(?<!\\p{L})(?:in|im|en|a) (?:${MONTHS.join("|")})(?!\\p{L})`, "u");
const OWN = new RegExp(
  `^(?:\\ue000\\ue001*'s?|her|his|their|sein|seine|ihr|su|sa|son|zijn|haar) (?:[\\p{L}]+ )?(?:${KIN}|${PERSON_NOUN})(?![\\p{L}-])`,
  "u",
);
/** "Birthdays: Ewa 30 Nov, Jan 2 May": names and days in turn. */
const LISTED = pattern(`(?<who>PERSON)(?: is|:| –| on|'s| \\(|,)? ?\\(?(?<day>DAY)`);
const BORN = pattern(
  `(?:had|have had|welcomed|gave birth to|(?:was|were) born|birth of|baby|arrived|is here)(?![\\p{L}])`,
);
const AGE_BESIDE =
  /(?:will be|turning|turns|is|now|,|\(|he'll be|she'll be|be|wird|aged) \(?(?<age>\d{1,3})(?! ?(?:[:/.]\d|am|pm|weeks|months|(?:st|nd|rd|th)(?![\p{L}])|yr|years? ago|km|people|kg|lb|minutes|hours|days))(?: this year| today| on| then|[),.!]| next| years?| $|$)/u;

export function findBirthdays(scene: Scene, today: Temporal.PlainDate): Birthday[] {
  const found = new Map<string, Birthday>();
  const add = (
    person: Person | undefined,
    day: DayExpression | undefined,
    year: number | null,
    start: number,
    end: number,
  ): void => {
    if (!person || !day || found.has(person.ref)) return;
    const on =
      day.calendar ??
      (day.future &&
        day.past &&
        (day.fixed
          ? { month: day.past.month, day: day.past.day, year: null }
          : { month: day.future.month, day: day.future.day, year: null }));
    if (!on) return;
    const known = year ?? on.year;
    const plausible =
      known !== null && known >= 1850 && known <= today.year + 1 && isDay(known, on.month, on.day) ? known : null;
    found.set(person.ref, {
      person: person.ref,
      month: on.month,
      day: on.day,
      year: plausible,
      quote: words(scene, start, end),
    });
  };
  for (const [index, expression] of RULES.entries()) {
    for (const match of scene.text.matchAll(expression)) {
      const person = whose(scene, match);
      const isAgeing = index === 2;
      const said = match[0];
      const dayRange = match.indices?.groups?.day ?? match.indices?.groups?.later;
      const end = match.index + said.length;
      const isOneOfTwo = /^ or (?:the )?\ue002/.test(scene.text.slice(end));
      if (isOneOfTwo || isDenied(scene, match.index) || isDoubtful(scene, dayRange?.[0] ?? end)) continue;
      if (isAgeing) {
        const age = number(match.groups?.age ?? match.groups?.ageafter);
        if (age === null || age > 120) continue;
        const isVerb =
          /(?: is (?=\d{1,3} on)|turns|turned|turn|turning|will be|'ll be|wird|hits|fête|compie|wordt|cumple)/.test(
            said,
          );
        const day = dayRange ? scene.dayAt.get(dayRange[0]) : undefined;
        const isToday =
          day?.fixed === true && day.past !== null && day.past.equals(today) && /(?: is|'s|s) \d/.test(said);
        if ((!isVerb && !isToday) || !day) continue;
        const on = /turned/.test(said) ? day.past : day.future;
        add(
          person,
          on ? { ...day, calendar: { month: on.month, day: on.day, year: null } } : day,
          on ? on.year - age : null,
          match.index,
          end,
        );
        continue;
      }
      const day = dayRange && scene.dayAt.get(dayRange[0]);
      if (
        !day ||
        (day.calendar === null && !/birthday|bday|cumple|geburtstag|anniversaire|compleanno|verjaardag|born/.test(said))
      )
        continue;
      // "In May, the 5th": the day alone would be the next 5th.
      if (day.calendar === null && A_MONTH.test(said)) continue;
      if (day.calendar === null && day.past && /born/.test(said)) {
        const { month, day: of, year } = day.past;
        add(person, { ...day, calendar: { month, day: of, year } }, year, match.index, end);
        continue;
      }
      add(person, day, yearFromAge(scene, day, end, today), match.index, end);
    }
  }
  if (/(?:birthdays?|bdays?|geburtstage?|cumpleaños|anniversaires|compleanni|verjaardagen)/.test(scene.text))
    listed(scene, add);
  births(scene, add);
  return [...found.values()];
}

/** Not 29 February 1994: "on 29 Feb, turns 32 this year" has an age or a year wrong. */
function isDay(year: number, month: number, day: number): boolean {
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

function listed(
  scene: Scene,
  add: (
    person: Person | undefined,
    day: DayExpression | undefined,
    year: number | null,
    start: number,
    end: number,
  ) => void,
): void {
  for (const match of scene.text.matchAll(LISTED)) {
    const range = match.indices?.groups?.day;
    const day = range && scene.dayAt.get(range[0]);
    const line = scene.text.slice(Math.max(0, scene.text.lastIndexOf("\n", match.index)), match.index);
    if (day?.calendar && !/(?:met|saw|with|lunch|coffee|dinner|ran into)/.test(line.slice(-30)))
      add(peopleIn(scene, match, "who")[0], day, null, match.index, match.index + match[0].length);
  }
}

/** A birth told of gives the day: "had a girl at 4 this morning, Parisa", "Nia was born yesterday". */
function births(
  scene: Scene,
  add: (
    person: Person | undefined,
    day: DayExpression | undefined,
    year: number | null,
    start: number,
    end: number,
  ) => void,
): void {
  for (const sentence of scene.doc.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    if (
      !/(?:had (?:a|her|their|his) (?:baby|girl|boy|little|son|daughter)|(?:was|were) born|gave birth|welcomed|ist da|wurde geboren|est née?|nació|è nat[oa])/.test(
        text,
      )
    )
      continue;
    if (!BORN.test(text) || isAsked(scene, sentence.start)) continue;
    BORN.lastIndex = 0;
    const day = scene.days.find((d) => d.start >= sentence.start && d.end <= sentence.end && d.past !== null);
    const babies = scene.mentions.filter(
      (m) => m.start >= sentence.start && m.end <= sentence.end && !/^'s? /.test(scene.text.slice(m.end, m.end + 3)),
    );
    const baby = /(?:was|were|wurde|est|è) (?:born|née?|nat|geboren)|nació/.test(text)
      ? babies[0]
      : babies[babies.length - 1];
    if (!day?.past || !baby || (babies.length < 2 && !/born|né|nat|nació/.test(text))) continue;
    const on = day.past;
    add(
      baby.person,
      { ...day, calendar: { month: on.month, day: on.day, year: null } },
      day.calendar && !/this year/.test(text) && !day.fixed ? day.calendar.year : on.year,
      sentence.start,
      sentence.end,
    );
  }
}

/** "bday 11/23, will be 5 this year", "born 9 July this year": the year out of an age near by. */
function yearFromAge(scene: Scene, day: DayExpression, end: number, today: Temporal.PlainDate): number | null {
  if (day.calendar?.year) return day.calendar.year;
  const after = scene.text.slice(end, end + 40).split(/[;\n]|\.(?: |$)/)[0] ?? "";
  if (/^ ?this year/.test(after) && /born|née?|nació/.test(scene.text.slice(Math.max(0, day.start - 12), day.start)))
    return today.year;
  const told = AGE_BESIDE.exec(after);
  const age = told && !after.slice(0, told.index).includes("\ue000") ? number(told.groups?.age) : null;
  const on = /was|turned|had/.test(after) ? day.past : day.future;
  return age !== null && age <= 120 && on ? (/this year/.test(after) ? today.year : on.year) - age : null;
}

function whose(scene: Scene, match: RegExpMatchArray): Person | undefined {
  const group = match.groups?.who ? "who" : "pronoun";
  const range = match.indices?.groups?.[group];
  if (!range || OWN.test(scene.text.slice(range[0], range[1] + 40))) return undefined;
  return peopleIn(scene, match, group)[0];
}

function number(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, unit] = text.split(/[- ]/);
  const value = (CARDINAL_WORDS.get(tens ?? "") ?? NaN) + (unit ? (CARDINAL_WORDS.get(unit) ?? NaN) : 0);
  return Number.isNaN(value) ? null : value;
}
