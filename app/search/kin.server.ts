import type { Tx } from "~db/client.server";
import type { AnswerSource } from "~db/queries/answer.server";
import { listFamilyTies, listKeptAndSelf, listTieWords, type KeptTie } from "~db/queries/kin-asked.server";
import { getSelf } from "~db/queries/person.server";
import { findPeopleByName } from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import { wordsOf } from "~/embed/words";
import { deriveKin, type Kin } from "~/family/derive-kin";
import { buildFamilyGraph } from "~/family/family-graph";
import { relationOf } from "~/family/kinship";
import type { Pronoun } from "~/family/relation";
import { sayKin, sayPath } from "~/family/say-kin";
import { KIN_WORDS } from "~/understand/data/kinship";
import { whoIsMeant } from "./name-match";
import type { KinStep, Subject } from "./subject";

/** Whom a question means. */
export interface Meant {
  id: string;
  name: string;
  /** Of a relative: what they are to whom the way came from ("grandmother"), by which steps, and where that is said. */
  kin: { word: string; path: string; source: AnswerSource; isDirect: boolean } | null;
}

const MOST_CONSIDERED = 200;

/** The kept people that a question means by a name or by whose relative they are; `notNames`: words (folded) that are no names. */
export async function findMeant(
  tx: Tx,
  userId: UserId,
  { owner, path }: Subject,
  notNames: ReadonlySet<string>,
): Promise<Meant[]> {
  const owners = owner === null ? await findSelf(tx, userId) : await findByName(tx, userId, owner, notNames);
  if (path.length === 0 || owners.length === 0) return owners;
  const ties = await listFamilyTies(tx, userId);
  let meant = owners;
  for (const step of path) meant = await relativesOf(tx, userId, meant, step, ties);
  return meant;
}

async function findSelf(tx: Tx, userId: UserId): Promise<Meant[]> {
  const { id } = await getSelf(tx, userId);
  return [{ id, name: "You", kin: null }];
}

async function findByName(tx: Tx, userId: UserId, name: string, notNames: ReadonlySet<string>): Promise<Meant[]> {
  const words = wordsOf(name).map(({ folded }) => folded);
  if (words.length === 0 || words.some((word) => notNames.has(word))) return [];
  // A name may be asked for without the apostrophe of its genitive.
  const asked = [...new Set(words.flatMap((word) => (/[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word])))];
  const meant = whoIsMeant(name, await findPeopleByName(tx, userId, asked, MOST_CONSIDERED));
  const kept = await listKeptAndSelf(
    tx,
    userId,
    meant.map(({ id }) => id),
  );
  return kept.map(({ id, name }) => ({ id, name, kin: null }));
}

async function relativesOf(tx: Tx, userId: UserId, of: Meant[], step: KinStep, ties: KeptTie[]): Promise<Meant[]> {
  const graph = buildFamilyGraph(ties);
  const kin = of.flatMap(({ id }) =>
    deriveKin(graph, id)
      .filter(({ kinship }) => relationsAsked(step).includes(relationOf(kinship) ?? ""))
      .map((each) => ({ ...each, tie: directTie(ties, each.path.at(-2)?.personId ?? id, each.personId) })),
  );
  const between = kin.flatMap(({ path }) => path.map(({ personId }) => personId));
  const people = new Map((await listKeptAndSelf(tx, userId, between)).map((person) => [person.id, person]));
  const words = new Map(
    (
      await listTieWords(
        tx,
        userId,
        kin.flatMap(({ tie }) => tie?.id ?? []),
      )
    ).map((tie) => [tie.id, tie]),
  );
  const pronounOf = (id: string): Pronoun => people.get(id)?.pronoun ?? null;
  const found = kin.flatMap((each) => {
    const person = people.get(each.personId);
    if (!person) return [];
    const told = words.get(each.tie?.id ?? "");
    const said = sayKin(each, pronounOf);
    const isDirect = each.path.length === 1;
    const sex = sexOf(person.pronoun, isDirect ? (told?.words ?? []) : [], step);
    const way = isDirect
      ? ""
      : sayPath(each as Kin, pronounOf)
          .map(({ word }) => word)
          .join("’s ");
    const kin = { word: said, path: way, source: told?.source ?? null, isDirect: each.tie !== undefined };
    return [
      {
        id: person.id,
        name: person.name,
        kin,
        sex,
        isAsSaid: said === step.word || (isDirect && told?.words.includes(step.word)),
      },
    ];
  });
  return asAsked(found, step);
}

/** Those whose word is the very one asked by; or else all who may be it, without those of the other sex. */
function asAsked<T extends { sex: Sex; isAsSaid?: boolean; kin: { word: string } }>(found: T[], step: KinStep): T[] {
  const asSaid = found.filter(({ isAsSaid }) => isAsSaid);
  if (asSaid.length > 0) return asSaid;
  // "Great-aunt" and "father-in-law" say more than a relation does.
  if (/great|in-law|in law|second|half|step/.test(step.word)) return [];
  const near = found.filter(({ kin }) => !/^great|removed|^second|by marriage|’s ex|^ex’s/.test(kin.word));
  if (step.sex === null) return near;
  const known = near.filter(({ sex }) => sex === step.sex);
  return known.length > 0 ? known : near.filter(({ sex }) => sex === null);
}

type Sex = "female" | "male" | null;

/** By their pronoun, or by the words that notes have for them: "her daughter". */
function sexOf(pronoun: Pronoun, words: readonly string[], { relation }: KinStep): Sex {
  if (pronoun === "she") return "female";
  if (pronoun === "he") return "male";
  for (const word of words) {
    const kin = KIN_WORDS.get(word);
    if (kin?.sex && kin.relation === relation) return kin.sex;
  }
  return null;
}

/** Whoever asks for a partner means the wife too. */
function relationsAsked({ relation, word }: KinStep): string[] {
  return relation === "partner" && word === "partner"
    ? ["partner", "spouse"]
    : word === "spouse"
      ? ["spouse", "partner"]
      : [relation];
}

function directTie(ties: readonly KeptTie[], a: string, b: string): KeptTie | undefined {
  return ties.find(
    ({ personId, relativeId }) => (personId === a && relativeId === b) || (personId === b && relativeId === a),
  );
}
