import { otherSide } from "~/family/relation";
import { SELF, type Extraction } from "../extraction";
import { parseName } from "./name";
import { fitRecorded, selfNode, type AddressBook } from "./address-book";
import { agree, relatives } from "./kinship";
import { kinWord } from "./kin-word";
import type { KnownPerson } from "./known-person";
import type { Evidence, Scene } from "./evidence";
import { kinPhrase } from "./phrase";

type Row = Extraction["family"][number];

/** What the note's family ties, and the recorded ones to others in the note, say about a candidate. */
export function kinEvidence(ref: string, person: KnownPerson, scene: Scene): Evidence[] {
  const told = scene.extraction.family.flatMap((row) => fromRow(row, ref, person, scene));
  const related = [...scene.decided]
    .filter(([other, id]) => other !== ref && id !== person.id)
    .map(([, id]) => id)
    .concat(scene.aboutId !== null && scene.aboutId !== person.id ? [scene.aboutId] : []);
  const tie = person.ties.find((one) => related.includes(one.personId));
  if (!tie || told.some((evidence) => evidence.weight >= 2)) return told;
  return [...told, { weight: 1.5, because: kinPhrase(person, tie.relation, scene.book.byId.get(tie.personId)) }];
}

/** One row of the note's ties, seen from the candidate: what is the other one to them, on record and in the note? */
function fromRow(row: Row, ref: string, person: KnownPerson, scene: Scene): Evidence[] {
  if (row.relative === null || (row.person !== ref && row.relative !== ref) || row.person === row.relative) return [];
  const otherRef = row.person === ref ? row.relative : row.person;
  const otherIs = row.person === ref ? row.relation : otherSide(row.relation);
  const otherId = otherRef === SELF ? selfNode(scene.book) : scene.decided.get(otherRef);
  const taken = slotTaken(person, otherIs, otherRef, otherId, scene);
  if (otherId === undefined) return taken;

  if (otherId === person.id) return [IMPOSSIBLE];
  const recorded = person.ties.filter((tie) => tie.personId === otherId);
  const because = kinPhrase(person, otherIs, scene.book.byId.get(otherId));
  if (recorded.some((tie) => agree(tie.relation, otherIs))) return [{ weight: 4, because }];
  // "Laura's son Henry" cannot be Laura's father Henry; it is Henry who is somebody else then, not Laura.
  if (recorded.length > 0) return [row.relative === ref ? IMPOSSIBLE : UNLIKELY];
  const word = row.word ? kinWord(row.word) : null;
  const kin = row.relative === ref && word ? word : { relation: row.relation, pronoun: null };
  const start = row.relative === ref ? otherId : person.id;
  const end = row.relative === ref ? person.id : otherId;
  const found = relatives(scene.book.ties, start, kin);
  if (found.sure.has(end)) return [{ weight: 3, because }];
  if (found.likely.has(end)) return [{ weight: 1.5, because }];
  const family = familyName(scene.book, person);
  const shared = family !== null && family === familyName(scene.book, scene.book.byId.get(otherId));
  return [
    ...taken,
    shared
      ? { weight: 0.7, because: `also a ${person.name.split(/\s+/).at(-1) ?? ""}` }
      : { weight: -1, because: null },
  ];
}

const IMPOSSIBLE: Evidence = { weight: -10, because: null };
const UNLIKELY: Evidence = { weight: -1, because: null };

/** One has one husband at a time and one mother: somebody else on record in that place speaks against. */
function slotTaken(
  person: KnownPerson,
  otherIs: Row["relation"],
  otherRef: string,
  otherId: string | undefined,
  scene: Scene,
): Evidence[] {
  if (otherIs !== "spouse" && otherIs !== "partner") return [];
  const recorded = person.ties.filter((tie) => tie.relation === "spouse" || tie.relation === "partner");
  if (recorded.length === 0 || recorded.some((tie) => tie.personId === otherId)) return [];
  const other = scene.extraction.people.find((one) => one.ref === otherRef);
  const mayBe = recorded.some(
    (tie) => other !== undefined && fitRecorded(scene.book, parseName(other.name), tie.personId) !== null,
  );
  return mayBe ? [] : [{ weight: -3, because: null }];
}

function familyName(book: AddressBook, person: KnownPerson | undefined): string | null {
  const words = person ? (book.names.get(person.id)?.own.words ?? []) : [];
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}
