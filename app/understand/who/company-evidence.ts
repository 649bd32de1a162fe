import { shortName } from "~/family/short-name";
import type { Evidence, Scene } from "./evidence";
import { kinEvidence } from "./kin-evidence";
import type { KnownPerson } from "./known-person";
import type { NamedMention } from "./mention";
import { homePhrase } from "./phrase";

/** What the others in the note, and the page it was written on, say about somebody. */
export function companyEvidence(mention: NamedMention, person: KnownPerson, scene: Scene): Evidence[] {
  return [
    ...togetherEvidence(person, othersIn(mention.ref, scene)),
    ...kinEvidence(mention.ref, person, scene),
    ...pageEvidence(person, mention.afterPronoun, scene),
  ].filter((evidence) => evidence.weight !== 0);
}

function othersIn(ref: string, scene: Scene): KnownPerson[] {
  const ids = new Set([...scene.decided].filter(([other]) => other !== ref).map(([, id]) => id));
  return [...ids].flatMap((id) => scene.book.byId.get(id) ?? []);
}

/** Who else is there: people of one workplace, one town, or known through each other come together. */
function togetherEvidence(person: KnownPerson, others: readonly KnownPerson[]): Evidence[] {
  const through = others.find((other) => other.id === person.metThrough || other.metThrough === person.id);
  const together = others.find((other) => other.work.some((work) => person.work.includes(work)));
  const town = others.find((other) => other.livesIn.some((home) => person.livesIn.includes(home)));
  const introduction = person.metThrough === through?.id ? "you met through" : "knows";
  return [
    { weight: through ? 1.5 : 0, because: through ? `${introduction} ${shortName(through.name)}` : null },
    { weight: together ? 1.5 : 0, because: together ? `works with ${shortName(together.name)}` : null },
    { weight: town ? 0.4 : 0, because: town ? homePhrase(person.livesIn[0] ?? "") : null },
  ];
}

function pageEvidence(person: KnownPerson, spokenOf: boolean, scene: Scene): Evidence[] {
  if (scene.aboutId === null) return [];
  if (person.id === scene.aboutId) return [{ weight: spokenOf ? -0.5 : 3, because: "you wrote this on their page" }];
  const page = scene.book.byId.get(scene.aboutId);
  const linked = page && (person.metThrough === page.id || page.metThrough === person.id);
  return linked ? [{ weight: 1.5, because: `knows ${shortName(page.name)}` }] : [];
}
