import { Form, Link } from "@remix-run/react";
import { X } from "lucide-react";
import type { Relative as Kin } from "~/family/describe-kin";
import { isFamily, sayRelation, type Nature, type TieRelation } from "~/family/relation";
import { EditLink, ON_POINTING } from "./edit-link";
import { FollowingKin } from "./following-kin";

export interface FamilyTie {
  id: string;
  relation: TieRelation;
  nature: Nature | null;
  relative: { id: string; name: string; pronoun: "she" | "he" | "they" | null };
  word: string | null;
  /** The words it came from, and their note. */
  quote: string | null;
  noteId: string | null;
}

interface FamilyTreeProps {
  name: string;
  ties: readonly FamilyTie[];
  /** Everybody who is family, entered or not, the nearest first. */
  kin: readonly Kin[];
  /** Of the person. */
  path: string;
  /** The page to come back to, as it stands open. */
  from: string;
}

/** Who is above, beside and below; what has no such place follows in a plain list, then whoever is family by these. */
export function FamilyTree({ name, ties, kin, path, from }: FamilyTreeProps) {
  const editOf = ({ id }: FamilyTie) => `${path}/ties/${id}/edit`;
  const family = ties
    .filter(({ relation }) => isFamily(relation))
    .map((tie) => ({ ...tie, word: wordOf(tie, kin), edit: editOf(tie) }));
  const others = ties
    .filter(({ relation }) => !isFamily(relation))
    .map((tie) => ({ ...tie, word: wordOf(tie, kin, name), edit: editOf(tie) }));
  const of = (...relations: TieRelation[]) =>
    relations.flatMap((relation) => family.filter((tie) => tie.relation === relation));
  const rest = of("aunt_uncle", "cousin", "niece_nephew", "in_law", "ex");
  const below = [...of("child"), ...of("grandchild")];
  const entered = new Set(family.map(({ relative }) => relative.id));
  const own = (
    <ul className="grid gap-1">
      <li className="font-serif text-note">{name}</li>
      {of("spouse", "partner", "sibling").map((tie) => (
        <Relative key={tie.id} tie={tie} from={from} />
      ))}
      {below.length > 0 && (
        <li>
          <Branch ties={below} from={from} />
        </li>
      )}
    </ul>
  );
  const above = of("grandparent", "parent");
  return (
    <div className="grid grid-cols-1 gap-4 wrap-anywhere">
      {family.length > 0 &&
        (above.length === 0 ? (
          own
        ) : (
          <ul className="grid gap-1">
            {above.map((tie) => (
              <Relative key={tie.id} tie={tie} from={from} />
            ))}
            <li className="mt-1 border-l border-edge pl-4">{own}</li>
          </ul>
        ))}
      {rest.length > 0 && <Plain ties={rest} from={from} />}
      {family.length > 0 && (
        <FollowingKin name={name} relatives={kin.filter(({ id }) => !entered.has(id))} to={`${path}/family`} />
      )}
      {others.length > 0 && <Plain ties={others} from={from} />}
    </div>
  );
}

/** A note's own word first; of an in-law or a sibling what follows from the others says more than the tie. */
function wordOf({ word, relation, nature, relative }: FamilyTie, kin: readonly Kin[], name = ""): string {
  if (word !== null) return word;
  if (relation === "introducer") return `introduced ${name}`;
  if (relation === "introduced") return `introduced by ${name}`;
  const follows = kin.find(({ id }) => id === relative.id);
  if (follows && (relation === "in_law" || relation === "sibling")) return follows.word;
  return sayRelation(relation, relative.pronoun, nature);
}

function Plain({ ties, from }: { ties: readonly CalledTie[]; from: string }) {
  return (
    <ul className="grid gap-1">
      {ties.map((tie) => (
        <Relative key={tie.id} tie={tie} from={from} />
      ))}
    </ul>
  );
}

interface CalledTie extends FamilyTie {
  word: string;
  /** Where it is corrected. */
  edit: string;
}

function Branch({ ties, from }: { ties: readonly CalledTie[]; from: string }) {
  return (
    <ul className="mt-1 grid gap-1 border-l border-edge pl-4">
      {ties.map((tie) => (
        <Relative key={tie.id} tie={tie} from={from} />
      ))}
    </ul>
  );
}

function Relative({ tie, from }: { tie: CalledTie; from: string }) {
  const { relative, word: called } = tie;
  return (
    <li className="group flex items-baseline gap-2">
      <span className="min-w-0 flex-1">
        <Link
          to={`/people/${relative.id}`}
          className="reach rounded-[3px] font-serif text-note underline decoration-edge underline-offset-3 hover:decoration-ink"
        >
          {relative.name}
        </Link>
        <span className="text-small text-muted">
          {" "}
          {tie.noteId && tie.quote ? (
            <Link
              to={`/notes/${tie.noteId}`}
              title={`“${tie.quote}”`}
              className="rounded-[3px] underline decoration-transparent underline-offset-2 transition-colors hover:decoration-edge"
            >
              {called}
            </Link>
          ) : (
            called
          )}
        </span>
      </span>
      <EditLink to={tie.edit} what={`${relative.name}, ${called}`} />
      <Form method="post" action={`/ties/${tie.id}/delete`} preventScrollReset>
        <input type="hidden" name="from" value={from} />
        <button aria-label={`Remove: ${relative.name}, ${called}`} className={ON_POINTING}>
          <X aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        </button>
      </Form>
    </li>
  );
}
