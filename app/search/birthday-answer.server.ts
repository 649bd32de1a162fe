import { listFactsAsked, type AnsweringFact } from "~db/queries/answer.server";
import type { FactKind } from "~/facts/kinds";
import { ageOn, monthsAhead, nextAnniversary } from "~/time/anniversary";
import { answered, factItem, signOf, type Answer, type AnswerItem } from "./answer";
import { birthdayOf, daysAfterFirst, titleOf } from "./answer-words";
import { meantBy, MOST_ITEMS, type Asked } from "./asked.server";
import type { DayInquiry } from "./day-inquiry";
import type { Subject } from "./subject";

/** They are told apart after they were read. */
const MOST_READ = 500;

/** "How old is Tom?" */
export async function age(of: Subject, asked: Asked): Promise<Answer | null> {
  const meant = await meantBy(of, asked);
  if (meant.length === 0) return null;
  const personIds = meant.map(({ id }) => id);
  const { tx, userId } = asked;
  const found = await listFactsAsked(tx, userId, { kinds: ["birthday", "death"], personIds, limit: MOST_READ });
  const [births, deaths] = [found.filter(isOf("birthday")), found.filter(isOf("death"))];
  const items = births.flatMap((fact) => {
    const death = deaths.find(({ personId }) => personId === fact.personId);
    if (death) return bornAndDied(fact, death, asked);
    const born = birthdayOf(fact.value);
    const next = nextAnniversary(born, asked.today);
    const turns = ageOn(born, next);
    if (turns === null) return [];
    const years = next === asked.today ? turns : turns - 1;
    const item = factItem(fact, asked.locale);
    return [{ ...item, text: `${years}, born ${item.text}` }];
  });
  const isAnyAlive = meant.some(({ id }) => !deaths.some(({ personId }) => personId === id));
  const title = titleOf(isAnyAlive ? "How old WHO is" : "WHO", { of, meant, what: null });
  return answered("birthday", title, items, []);
}

function isOf(kind: FactKind) {
  return (fact: AnsweringFact) => fact.kind === kind;
}

/** Nobody's years are counted after they died: both days as they are known, each with its words. */
function bornAndDied(birth: AnsweringFact, death: AnsweringFact, { locale }: Asked): AnswerItem[] {
  const born = factItem(birth, locale);
  return [{ ...born, text: `Born ${born.text}` }, factItem(death, locale)];
}

/** "Birthdays in May", by day. */
export async function birthdays(
  { from, to, when }: DayInquiry & { about: "birthdays" },
  asked: Asked,
): Promise<Answer> {
  const found = await listFactsAsked(asked.tx, asked.userId, {
    kinds: ["birthday"],
    personIds: null,
    months: monthsAhead(from, daysAfterFirst(from, to)),
    living: true,
    limit: MOST_READ,
  });
  const items = found
    .map((fact) => {
      const born = birthdayOf(fact.value);
      const on = nextAnniversary(born, from);
      const turns = ageOn(born, on);
      return { ...factItem(fact, asked.locale), on, text: turns === null ? "" : `Turns ${turns}` };
    })
    .filter(({ on }) => on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const more = Math.max(0, items.length - MOST_ITEMS);
  return { ...signOf("birthday"), title: `Birthdays ${when}`, items: items.slice(0, MOST_ITEMS), more };
}
