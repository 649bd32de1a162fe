import { asUser, type Db } from "~db/client.server";
import type { UserId } from "~db/schema";
import type { Embedder } from "~/embed";
import { inTime } from "~/time/in-time";
import { dayIn } from "~/time/zoned";
import type { Answer } from "./answer";
import { findAnswer } from "./answer.server";
import { findCandidates, type CandidateApp, type RankableItem } from "./candidates.server";
import type { QuestionVector } from "./nearest.server";
import { notNames, partsOf, type Part } from "./part";
import { findPeople, type NamedPerson } from "./people.server";
import { understandQuestion, type Question } from "./question";
import { rank } from "./rank";
import { markMatches, type Segment } from "./segments";
import type { Span } from "./span";
import { cutTail, keepToThePoint } from "./tail";

export type SearchHit = { passage: Segment[] } & (
  { kind: "note"; id: string; happenedOn: string } | { kind: "fact"; id: string; personId: string; personName: string }
);

export interface SearchResult {
  /** What the facts, ties, promises and days that are known say to it; null where they say nothing. */
  answer: Answer | null;
  /** Whom the question names, best first. */
  people: NamedPerson[];
  /** Notes and facts, best first. */
  hits: SearchHit[];
  /** What was understood beyond the words. */
  understood: Part[];
  /** The time that the hits are of, where only that was asked; `isEmpty`: nothing was, so they are of any other. */
  within: { span: Span; isEmpty: boolean } | null;
}

interface SearchApp extends CandidateApp {
  db: Db;
  embedder: Embedder;
  builtIn: { embedder: Embedder };
}

interface SearchOptions {
  /**
   * What is looked for in place of what was asked. It may have a name or a word that only private notes tell: an endpoint is
   * sent what was asked.
   */
  completed?: string;
  now: Date;
  /** IANA name or offset: what "last summer" is seen in. */
  timeZone: string;
  /** The reader's kind of English, BCP 47. */
  locale?: string;
  /** Hits at most. */
  limit: number;
  /** Keys of understood parts that the person took away; unknown ones are passed over. */
  not?: readonly string[];
}

/** The answer from what is known, and what in the notes comes nearest to the question; `asked`: as it was typed. */
export async function search(
  app: SearchApp,
  userId: UserId,
  asked: string,
  { completed = asked, now, timeZone, locale = "en", limit, not = [] }: SearchOptions,
): Promise<SearchResult> {
  const today = dayIn(now, timeZone);
  const taken = new Set(not);
  const question = understandQuestion(completed, today, taken);
  const typed = completed === asked ? question : understandQuestion(asked, today, taken);
  const vectors = await embedQuestion(app, { here: question.text, elsewhere: typed.text });
  const { answer, people, items } = await asUser(app.db, userId, async (tx) => {
    const people = await findPeople(tx, userId, question, notNames(taken));
    const answer = await findAnswer(tx, userId, question, { today, locale, notNames: notNames(taken) });
    return { answer, people, items: await findCandidates(tx, userId, question, vectors, app, people, locale) };
  });
  const { within, items: meant } = keepWithin(question, items);
  const ranked = rank(question.text, meant);
  // An endpoint finds near what says it in words, or in a language, that are not among ours.
  const isByOurWords = vectors.every(({ model }) => model === app.builtIn.embedder.model);
  const hits = cutTail(isByOurWords ? keepToThePoint(ranked) : ranked, ({ item }) =>
    item.kind === "note" ? item.note.happenedOn : "",
  )
    .slice(0, limit)
    .map(({ item, passage, alignments }): SearchHit => {
      const segments = markMatches(passage, alignments);
      if (item.kind === "note") {
        return { kind: "note", id: item.note.id, happenedOn: item.note.happenedOn, passage: segments };
      }
      const { id, personId, personName } = item.fact;
      return { kind: "fact", id, personId, personName, passage: segments };
    });
  return { answer, people: people.named, hits, understood: partsOf(question, answer, people), within };
}

/** Asked for a time, notes of another are not meant, unless there is none of it. */
function keepWithin(
  { span, isOfThatTime }: Question,
  items: RankableItem[],
): Pick<SearchResult, "within"> & { items: RankableItem[] } {
  if (!span || !isOfThatTime) return { within: null, items };
  const inside = items.filter(
    (item) => item.kind === "note" && item.note.happenedOn >= span.from && item.note.happenedOn <= span.to,
  );
  const isEmpty = inside.length === 0;
  return { within: { span, isEmpty }, items: isEmpty ? items : inside };
}

/** A person waits for the answer: an endpoint that takes longer is done without. */
const EMBED_WITHIN_MS = 1500;

/** Private passages have the built-in model's vectors whatever the others have; an endpoint that is away is done without. */
async function embedQuestion(
  { embedder, builtIn }: SearchApp,
  text: { here: string; elsewhere: string },
): Promise<QuestionVector[]> {
  const embedders = embedder === builtIn.embedder ? [embedder] : [embedder, builtIn.embedder];
  const made = await Promise.allSettled(
    embedders.map((each) =>
      inTime(each.embed([each === builtIn.embedder ? text.here : text.elsewhere]), EMBED_WITHIN_MS),
    ),
  );
  return made.flatMap((result, i) =>
    result.status === "fulfilled" && result.value[0].some((number) => number !== 0)
      ? [{ model: embedders[i].model, vector: result.value[0] }]
      : [],
  );
}
