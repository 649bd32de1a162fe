import { asUser, type Db } from "~db/client.server";
import type { UserId } from "~db/schema";
import type { Embedder } from "~/embed";
import { dayIn } from "~/time/zoned";
import { findCandidates } from "./candidates.server";
import type { Nearest, QuestionVector } from "./nearest.server";
import { findPeople, type NamedPerson } from "./people.server";
import { understandQuestion, type Question } from "./question";
import { rank } from "./rank";
import { markMatches, type Segment } from "./segments";

export type SearchHit = { passage: Segment[] } & (
  { kind: "note"; id: string; happenedOn: string } | { kind: "fact"; id: string; personId: string; personName: string }
);

export interface SearchResult {
  /** Whom the question names, best first. */
  people: NamedPerson[];
  /** Notes and facts, best first. */
  hits: SearchHit[];
  /** What was understood beyond the words. */
  understood: Pick<Question, "span" | "birthdayMonth" | "kin">;
}

interface SearchApp {
  db: Db;
  embedder: Embedder;
  builtIn: { embedder: Embedder };
  nearest: Nearest;
}

/** `now` in `timeZone` (IANA name or offset) is what "last summer" is seen from. */
export async function search(
  app: SearchApp,
  userId: UserId,
  asked: string,
  { now, timeZone, limit }: { now: Date; timeZone: string; limit: number },
): Promise<SearchResult> {
  const question = understandQuestion(asked, dayIn(now, timeZone));
  const vectors = await embedQuestion(app, question.text);
  const { people, items } = await asUser(app.db, userId, async (tx) => {
    const people = await findPeople(tx, userId, question);
    return { people, items: await findCandidates(tx, userId, question, vectors, app.nearest, people) };
  });
  const hits = rank(question.text, items)
    .slice(0, limit)
    .map(({ item, passage, alignments }): SearchHit => {
      const segments = markMatches(passage, alignments);
      if (item.kind === "note") {
        return { kind: "note", id: item.note.id, happenedOn: item.note.happenedOn, passage: segments };
      }
      const { id, personId, personName } = item.fact;
      return { kind: "fact", id, personId, personName, passage: segments };
    });
  const { span, birthdayMonth, kin } = question;
  return { people: people.named, hits, understood: { span, birthdayMonth, kin } };
}

/** A person waits for the answer: an endpoint that takes longer is done without. */
const EMBED_WITHIN_MS = 1500;

/** Private passages have the built-in model's vectors whatever the others have; an endpoint that is away is done without. */
async function embedQuestion({ embedder, builtIn }: SearchApp, text: string): Promise<QuestionVector[]> {
  const embedders = embedder === builtIn.embedder ? [embedder] : [embedder, builtIn.embedder];
  const made = await Promise.allSettled(embedders.map((each) => inTime(each.embed([text]))));
  return made.flatMap((result, i) =>
    result.status === "fulfilled" && result.value[0].some((number) => number !== 0)
      ? [{ model: embedders[i].model, vector: result.value[0] }]
      : [],
  );
}

function inTime<T>(made: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), EMBED_WITHIN_MS);
  });
  return Promise.race([made, late]).finally(() => clearTimeout(timer));
}
