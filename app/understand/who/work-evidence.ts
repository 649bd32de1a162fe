import type { Described, Evidence, Setting } from "./evidence";
import { fieldsOf } from "./field-of-work";
import { foldedWords } from "./fold";
import type { KnownPerson } from "./known-person";
import { overlap, says, type Passage } from "./passage";
import { workPhrase } from "./phrase";

/** What the note says of somebody's work, or in words of that work, beside what is on record. */
export function workEvidence(mention: Described, person: KnownPerson, scene: Setting): Evidence[] {
  const [first] = person.work;
  if (first === undefined) return [];
  const because = workPhrase(first);
  const rows = scene.extraction.work.filter((row) => row.person === mention.ref);
  const told = rows.flatMap((row) => [row.employer, row.role]).filter((word) => word !== null);
  const parts = person.work.flatMap((work) => work.split(/,\s*|\s+at\s+/)).filter((part) => part !== "");
  if (parts.some((part) => told.some((word) => overlap(word, part)))) return [{ weight: 2.5, because }];
  if (parts.some((part) => says(mention.passage, part))) return [{ weight: 2, because }];

  const own = [...fieldsOf(person.work.join(" "))];
  const beside = fieldsOf(mention.descriptor.is);
  if (own.length > 0 && beside.size > 0 && !own.some((field) => beside.has(field)))
    return [{ weight: -2, because: null }];

  const title = mention.name.title?.work ?? "";
  const toldFields = fieldsOf([title, ...told].join(" "));
  const shared = own.some((field) => mention.passage.fields.has(field) || toldFields.has(field));
  if (shared || sharesWord(person.work, mention.passage)) return [{ weight: 1.5, because }];

  const strange = rows.some((row) => row.status === "current" && !NEWS.test(row.quote)) && told.length > 0;
  if (strange || (title !== "" && own.length > 0)) return [{ weight: -1, because: null }];
  return own.some((field) => scene.note.fields.has(field)) ? [{ weight: 0.4, because }] : [];
}

/** A new job is news of somebody known; one merely stated, and not the recorded one, is a reason to wonder. */
const NEWS = /\b(?:new|now|start|join|mov|switch|left|quit|promot|hired)/i;

function sharesWord(work: readonly string[], passage: Passage): boolean {
  return work.some((part) => foldedWords(part).some((word) => word.length > 4 && passage.words.has(word)));
}
