import { asUser } from "../../db/client.server";
import { findPassagesByText, type Candidate } from "../../db/queries/search.server";
import type { UserId } from "../../db/schema";
import type { App } from "../../app/app.server";
import { embedText } from "../../app/embed/built-in";
import { findCandidates } from "../../app/search/candidates.server";
import { tellingWords, understandQuestion } from "../../app/search/question";
import { rank } from "../../app/search/rank";

/** What each part of search finds without the others: ids of notes, best first. */
export const PARTS = {
  /** Words alone. */
  text: async (app, userId, query) => notesOf(await byText(app, userId, query)),
  /** The nearest passages by meaning alone. */
  vector: async (app, userId, query) => notesOf(await byVector(app, userId, query)),
  /** Both, by reciprocal rank: what a second stage would have to beat. */
  fused: async (app, userId, query) =>
    fuse([notesOf(await byText(app, userId, query)), notesOf(await byVector(app, userId, query))]),
  /** Both, compared with the question word by word, and nothing understood of it. */
  ranked: async (app, userId, query) => {
    const question = {
      ...understandQuestion(query, "2000-01-01"),
      text: query,
      span: null,
      birthdayMonth: null,
      kin: null,
    };
    const nobody = { named: [], isNamesOnly: false, relatives: [] };
    const vectors = [{ model: app.builtIn.embedder.model, vector: embedText(query) }];
    const items = await asUser(app.db, userId, (tx) =>
      findCandidates(tx, userId, question, vectors, app, nobody, "en"),
    );
    return rank(query, items).flatMap(({ item }) => (item.kind === "note" ? [item.note.id] : []));
  },
} satisfies Record<string, (app: App, userId: UserId, query: string) => Promise<string[]>>;

const MOST = 100;

function byText(app: App, userId: UserId, query: string): Promise<Candidate[]> {
  return asUser(app.db, userId, (tx) => findPassagesByText(tx, tellingWords(query), MOST));
}

function byVector(app: App, userId: UserId, query: string): Promise<Candidate[]> {
  const asked = { model: app.builtIn.embedder.model, vector: embedText(query) };
  return asUser(app.db, userId, (tx) => app.nearest.find(tx, userId, asked, MOST));
}

function notesOf(passages: Candidate[]): string[] {
  return [...new Set(passages.flatMap(({ noteId }) => noteId ?? []))];
}

/** As usual, so that the first few places do not decide everything. */
const SMOOTHING = 60;

function fuse(lists: string[][]): string[] {
  const scores = new Map<string, number>();
  for (const list of lists)
    list.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + 1 / (SMOOTHING + place)));
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
