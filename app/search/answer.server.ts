import type { Tx } from "~db/client.server";
import { listFactsAsked, listHomes, listLastMet, listMet, listPromises, listUnseen } from "~db/queries/answer.server";
import type { UserId } from "~db/schema";
import { fold } from "~/embed/words";
import type { DayInquiry } from "./day-inquiry";
import type { FactInquiry, Inquiry } from "./inquiry";
import { isPlaceIn } from "./place";
import type { Question } from "./question";
import { BEGINNING } from "./span";
import type { Subject } from "./subject";
import { answered, factItem, metItem, promiseItem, signOf, type Answer } from "./answer";
import { titleOf } from "./answer-words";
import { meantBy, MOST_ITEMS, type Asked } from "./asked.server";
import { age, birthdays } from "./birthday-answer.server";

/** The first reading of the question that the ledger has anything on; null where there is none. `today` is ISO. */
export async function findAnswer(
  tx: Tx,
  userId: UserId,
  { inquiries }: Question,
  reader: Pick<Asked, "today" | "locale" | "notNames">,
): Promise<Answer | null> {
  for (const inquiry of inquiries) {
    const answer = await answerTo(inquiry, { tx, userId, ...reader });
    if (answer && answer.items.length > 0) return answer;
  }
  return null;
}

async function answerTo(inquiry: Inquiry | DayInquiry, asked: Asked): Promise<Answer | null> {
  switch (inquiry.about) {
    case "facts":
      return inquiry.of ? factsOf(inquiry, inquiry.of, asked) : factsOfAnybody(inquiry, asked);
    case "own":
      return ownFacts(inquiry, asked);
    case "relatives":
      return relatives(inquiry.of, asked);
    case "age":
      return age(inquiry.of, asked);
    case "birthdays":
      return birthdays(inquiry, asked);
    case "promises":
      return promises(inquiry.of, asked);
    case "debts":
      return debts(inquiry.of, asked);
    default:
      return meetings(inquiry, asked);
  }
}

async function factsOf({ asking, what }: FactInquiry, of: Subject, asked: Asked): Promise<Answer | null> {
  const meant = await meantBy(of, asked);
  if (meant.length === 0) return null;
  const { kinds, only } = asking;
  const found = await listFactsAsked(asked.tx, asked.userId, {
    kinds,
    only,
    personIds: meant.map(({ id }) => id),
    holding: what === null ? null : { phrase: what },
    newestFirst: kinds.includes("news"),
    limit: MOST_ITEMS,
  });
  return answered(
    kinds[0] ?? "news",
    titleOf(asking.titles.of, { of, meant, what }),
    found.map((fact) => factItem(fact, asked.locale)),
    found,
  );
}

async function factsOfAnybody({ asking, what }: FactInquiry, asked: Asked): Promise<Answer | null> {
  const { kinds, parts, only, byName, byEnding, titles } = asking;
  const { tx, userId } = asked;
  const title = titleOf(titles.who, { of: null, meant: [], what });
  if (kinds.includes("home") && what !== null) {
    const places = (await listHomes(tx, userId)).filter((place) => isPlaceIn(place, what));
    const found = await listFactsAsked(tx, userId, {
      kinds,
      personIds: null,
      only: { part: "place", among: places },
      limit: MOST_ITEMS,
    });
    return answered(
      "home",
      title,
      found.map((fact) => factItem(fact, asked.locale)),
      found,
    );
  }
  const endings = byEnding && what !== null ? endingsOf(what) : [];
  const holding = what === null ? null : { phrase: what, parts, isName: byName, endings };
  const found = await listFactsAsked(tx, userId, { kinds, only, personIds: null, holding, limit: MOST_ITEMS });
  return answered(
    kinds[0] ?? "news",
    title,
    found.map((fact) => factItem(fact, asked.locale)),
    found,
  );
}

/** Peanuts and a walnut end like nuts; two letters would end half the language. */
function endingsOf(what: string): string[] {
  const word = fold(what)
    .replace(/[^\p{L}]/gu, "")
    .replace(/s$/, "");
  return word.length >= 3 && !/\s/.test(what.trim()) ? [`%${word}`, `%${word}s`] : [];
}

/** "Tom's shoe size", "Ana's wedding anniversary": facts that go by a name of their own. */
async function ownFacts({ of, label }: { of: Subject; label: string }, asked: Asked): Promise<Answer | null> {
  const meant = await meantBy(of, asked);
  if (meant.length === 0) return null;
  const found = await listFactsAsked(asked.tx, asked.userId, {
    kinds: ["custom", "date"],
    personIds: meant.map(({ id }) => id),
    only: { part: "label", among: [fold(label)] },
    limit: MOST_ITEMS,
  });
  return answered(
    "custom",
    titleOf(`WHO’s ${label.toLowerCase()}`, { of, meant, what: null }),
    found.map((fact) => factItem(fact, asked.locale)),
    found,
  );
}

async function relatives(of: Subject, asked: Asked): Promise<Answer | null> {
  const meant = await meantBy(of, asked);
  const items = meant.map(({ id, name, kin }) => ({
    personId: id,
    name,
    text: kin && kin.path ? `${kin.word}: ${kin.path}` : (kin?.word ?? ""),
    on: null,
    source: kin?.source ?? null,
    byHand: kin?.isDirect ?? false,
  }));
  const title = titleOf("WHO", { of, meant: [], what: null });
  return { ...signOf("tie"), title, items: items.slice(0, MOST_ITEMS), more: Math.max(0, items.length - MOST_ITEMS) };
}

async function promises(of: Subject | null, asked: Asked): Promise<Answer | null> {
  const meant = of && (await meantBy(of, asked));
  if (meant?.length === 0) return null;
  const personIds = meant && meant.map(({ id }) => id);
  const found = await listPromises(asked.tx, asked.userId, { personIds, owing: false, limit: MOST_ITEMS });
  const title = of ? titleOf("What you promised WHO", { of, meant: meant ?? [], what: null }) : "What you promised";
  return answered("follow_up", title, found.map(promiseItem), found);
}

async function debts(of: Subject | null, asked: Asked): Promise<Answer | null> {
  const meant = of && (await meantBy(of, asked));
  if (meant?.length === 0) return null;
  const { tx, userId } = asked;
  const personIds = meant && meant.map(({ id }) => id);
  const only = { part: "from", among: ["you"] };
  const owed = await listFactsAsked(tx, userId, { kinds: ["debt"], personIds, only, limit: MOST_ITEMS });
  const promised = await listPromises(tx, userId, { personIds, owing: true, limit: MOST_ITEMS });
  const title = of ? titleOf("What you owe WHO", { of, meant: meant ?? [], what: null }) : "What you owe";
  const total = (owed[0]?.total ?? 0) + (promised[0]?.total ?? 0);
  const debts = owed.map((fact) => factItem(fact, asked.locale));
  const items = [...debts, ...promised.map(promiseItem)].slice(0, MOST_ITEMS);
  return { ...signOf("debt"), title, items, more: total - items.length };
}

async function meetings(
  inquiry: (Inquiry | DayInquiry) & { about: "unseen" | "met" | "last met" },
  asked: Asked,
): Promise<Answer | null> {
  const { tx, userId } = asked;
  if (inquiry.about === "last met") {
    const meant = await meantBy(inquiry.of, asked);
    const found = await listLastMet(
      tx,
      userId,
      meant.map(({ id }) => id),
    );
    const title = titleOf("When you last met WHO", { of: inquiry.of, meant, what: null });
    return answered("meeting", title, found.map(metItem), found);
  }
  if (inquiry.about === "unseen") {
    const found = await listUnseen(tx, userId, inquiry.since, MOST_ITEMS);
    return answered("meeting", `Not seen ${inquiry.when}`, found.map(metItem), found);
  }
  const { span, place } = inquiry;
  const days = { from: span?.from ?? BEGINNING, to: span?.to ?? asked.today };
  const found = await listMet(tx, userId, { ...days, place, limit: MOST_ITEMS });
  const title = ["Who you met", place && `in ${place}`, span?.quote].filter(Boolean).join(" ");
  return answered("meeting", title, found.map(metItem), found);
}
