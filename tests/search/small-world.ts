import { asUser } from "~db/client.server";
import { insertFact } from "~db/queries/fact.server";
import { insertFollowUp } from "~db/queries/follow-up.server";
import { getSelf, insertPerson } from "~db/queries/person.server";
import { insertTie, toStoredTie } from "~db/queries/tie.server";
import type { Pronoun } from "~db/schema";
import type { App } from "~/app.server";
import type { TieRelation } from "~/family/relation";
import type { FactContent } from "~/facts/kinds";
import type { TestUser } from "../support/app";
import { applyTo, mention, saveNote } from "../support/ledger";

const PEOPLE: Record<string, { pronoun?: Pronoun; facts?: FactContent[] }> = {
  "Tom Baker": {
    pronoun: "he",
    facts: [
      { kind: "phone", value: { value: "020 7946 0991" } },
      { kind: "email", value: { value: "tom@example.org" } },
      { kind: "home", value: { place: "North Leeds" } },
      { kind: "debt", value: { from: "you", what: "£20", reason: "the taxi" } },
      { kind: "custom", value: { label: "Shoe size", text: "43" } },
      { kind: "allergy", value: { text: "Peanuts" } },
    ],
  },
  "Priya Raman": {
    pronoun: "she",
    facts: [
      { kind: "home", value: { place: "New York" } },
      { kind: "work", value: { employer: "Stripe", role: "Product designer", status: "current" } },
      { kind: "food", value: { text: "Vegetarian" } },
      { kind: "debt", value: { from: "them", what: "£5" } },
    ],
  },
  "Jonas Weber": {
    facts: [
      { kind: "birthday", value: { month: 5, day: 2, year: 1990 } },
      { kind: "work", value: { employer: "Stripe", role: null, status: "interviewing" } },
      { kind: "home", value: { place: "Leeds, near the canal" } },
    ],
  },
  "Ana Silva": {
    pronoun: "she",
    facts: [
      { kind: "birthday", value: { month: 10, day: 6, year: null } },
      { kind: "gift", value: { what: "a fountain pen", status: "idea" } },
      { kind: "gift", value: { what: "socks", status: "given" } },
      { kind: "like", value: { text: "Sailing" } },
      { kind: "pet", value: { name: "Biscuit", animal: "dog" } },
      { kind: "date", value: { label: "Wedding anniversary", month: 6, day: 12, year: 2015 } },
    ],
  },
  "Sarah Chen": { pronoun: "she" },
  Mia: { pronoun: "she", facts: [{ kind: "birthday", value: { month: 5, day: 16, year: 2019 } }] },
  "Grace Chen": { pronoun: "she" },
  Lena: { pronoun: "she" },
  Marco: { pronoun: "he", facts: [{ kind: "phone", value: { value: "555 0100" } }] },
  "Walter Quigley": { pronoun: "he", facts: [{ kind: "death", value: { on: "2019" } }] },
};
const TIES: [person: string, relation: TieRelation, relative: string][] = [
  ["Sarah Chen", "child", "Mia"],
  ["Sarah Chen", "parent", "Grace Chen"],
  ["You", "sibling", "Lena"],
  ["Lena", "spouse", "Marco"],
];

/** A few people with what is known of them, entered by hand but for one note about Nadia. Returns ids by name. */
export async function aSmallWorld(app: App, user: TestUser): Promise<Map<string, string>> {
  const ids = await asUser(app.db, user.id, async (tx) => {
    const ids = new Map<string, string>();
    ids.set("You", (await getSelf(tx, user.id)).id);
    for (const [name, { pronoun, facts = [] }] of Object.entries(PEOPLE)) {
      const personId = await insertPerson(tx, user.id, { name, pronoun, byHand: true });
      ids.set(name, personId);
      for (const content of facts) await insertFact(tx, user.id, { personId, content, byHand: true });
    }
    for (const [person, relation, relative] of TIES) {
      const [personId, relativeId] = [ids.get(person) ?? "", ids.get(relative) ?? ""];
      await insertTie(tx, user.id, toStoredTie({ personId, relation, relativeId, word: null }), { byHand: true });
    }
    const promise = { personId: ids.get("Ana Silva") ?? "", text: "Lend her the tent", byHand: true };
    await insertFollowUp(tx, user.id, { ...promise, dueOn: "2026-10-01" });
    return ids;
  });
  const noteId = await saveNote(app.db, user.id, NADIA, { on: "2025-11-20" });
  await applyTo(app.db, user.id, noteId, {
    people: [mention("p1", "Nadia")],
    place: { name: "Lisbon", quote: "in Lisbon" },
    lives_in: [{ person: "p1", place: "Porto", quote: "She lives in Porto" }],
    work: [{ person: "p1", employer: null, role: "nurse", status: "current", quote: "a nurse" }],
    follow_ups: [{ person: "p1", text: "Pay her back £12", due: null, quote: "Pay her back £12" }],
  });
  ids.set("the note", noteId);
  return ids;
}

const NADIA = "Met Nadia in Lisbon. She lives in Porto, and is a nurse. Pay her back £12.";
