import { asUser } from "~db/client.server";
import { listOpenFacts, listOpenNotes } from "~db/queries/ask.server";
import { insertModelCall } from "~db/queries/model-use.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Sentence } from "~/llm/ask/ground";
import type { Passage } from "~/llm/ask/prompt";
import type { EndpointFailure } from "~/llm/failure";
import { costOf, type Usage } from "~/llm/usage";
import { excerpt } from "~/search/excerpt";
import { search, type SearchHit } from "~/search/search.server";
import { dayIn } from "~/time/zoned";
import { isCeilingReached } from "./ceiling.server";
import { countedEmbedder } from "./counted-embedder.server";

/** A sentence of an answer, and what it stands on: at least one note or fact. */
export interface AnswerSentence {
  text: string;
  sources: AnswerSource[];
}
export type AnswerSource = { quote: string } & (
  { kind: "note"; id: string; on: string } | { kind: "fact"; personId: string; personName: string }
);

/** How an answer ended. "broken": something that was said before stays good, but there may have been more. */
export type AnswerEnd = "answered" | "unknown" | "broken" | "no endpoint" | "ceiling" | "resting" | "late" | "failed";

const MOST_PASSAGES = 12;
/** Private ones among those found are passed over. */
const MOST_FOUND = 24;
/** Characters of a note; of a longer one what stands around the passage that was found. */
const LONGEST_PASSAGE = 700;

interface Asker {
  id: UserId;
  /** IANA name. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
}

/**
 * Has the endpoint's model answer a question from what search finds, private notes left out. Each sentence is told as soon
 * as its sources were checked. What it used counts against the month, whether or not anybody still waits (`signal`).
 */
export async function ask(
  app: App,
  user: Asker,
  question: string,
  tell: (sentence: AnswerSentence) => void,
  signal: AbortSignal,
): Promise<AnswerEnd> {
  const { endpoint } = app;
  if (!endpoint) return "no endpoint";
  if (await asUser(app.db, user.id, (tx) => isCeilingReached(app, tx, user.id))) return "ceiling";
  const found = await findPassages(app, user, question);
  let told = 0;
  const { usage, failure } = await endpoint.asker.ask(
    {
      question,
      today: dayIn(app.now(), user.timeZone),
      passages: found.map(({ passage }) => passage),
    },
    ({ text, sources }: Sentence) => {
      told++;
      tell({ text, sources: sources.map(({ passage, quote }) => ({ ...found[passage].source, quote })) });
    },
    signal,
  );
  await keepUse(app, user.id, usage);
  if (failure) {
    app.log.warn({ failure: failure.kind, told: failure.message }, "the endpoint did not answer a question");
    return endOf(failure, told);
  }
  return told > 0 ? "answered" : "unknown";
}

/** Whether there is a model to ask, and something left to ask it with. */
export async function canAsk(app: App, userId: UserId): Promise<boolean> {
  return app.endpoint !== undefined && !(await asUser(app.db, userId, (tx) => isCeilingReached(app, tx, userId)));
}

interface Found {
  passage: Passage;
  source: { kind: "note"; id: string; on: string } | { kind: "fact"; personId: string; personName: string };
}

async function findPassages(app: App, user: Asker, question: string): Promise<Found[]> {
  const { timeZone, locale } = user;
  const counted = { ...app, embedder: countedEmbedder(app, user.id) };
  const { hits } = await search(counted, user.id, question, { now: app.now(), timeZone, locale, limit: MOST_FOUND });
  const idsOf = (kind: SearchHit["kind"]) => hits.flatMap((hit) => (hit.kind === kind ? [hit.id] : []));
  const { notes, facts } = await asUser(app.db, user.id, async (tx) => ({
    notes: new Map((await listOpenNotes(tx, user.id, idsOf("note"))).map((note) => [note.id, note])),
    facts: new Map((await listOpenFacts(tx, user.id, idsOf("fact"))).map((fact) => [fact.id, fact])),
  }));
  const found = hits.map((hit): Found | undefined => {
    if (hit.kind === "fact") {
      const { personId, personName } = hit;
      const fact = facts.get(hit.id);
      if (!fact) return undefined;
      return { passage: { text: fact.text, on: null, people: [] }, source: { kind: "fact", personId, personName } };
    }
    const note = notes.get(hit.id);
    if (!note) return undefined;
    const { id, body, happenedOn: on, people } = note;
    const text = hit.passage.map((segment) => segment.text).join("");
    return { passage: { text: excerpt(body, text, LONGEST_PASSAGE), on, people }, source: { kind: "note", id, on } };
  });
  return found.filter((each) => each !== undefined).slice(0, MOST_PASSAGES);
}

async function keepUse(app: App, userId: UserId, usage: Usage): Promise<void> {
  const { endpoint } = app;
  if (!endpoint || usage.inputTokens + usage.outputTokens === 0) return;
  const { model, version } = endpoint.asker;
  const call = { task: "ask" as const, model, version, ...usage, cost: costOf(usage, endpoint.prices) };
  await asUser(app.db, userId, (tx) => insertModelCall(tx, userId, call));
}

function endOf({ kind }: EndpointFailure, told: number): AnswerEnd {
  if (told > 0) return "broken";
  if (kind === "resting" || kind === "busy") return "resting";
  return kind === "timeout" ? "late" : "failed";
}
