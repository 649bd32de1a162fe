import { Form, Link } from "@remix-run/react";
import { Pencil, X } from "lucide-react";
import { sayRelation } from "~/family/relation";
import type { Relation } from "~/understand/extraction";

export interface FamilyTie {
  id: string;
  relation: Relation;
  relative: { id: string; name: string; pronoun: "she" | "he" | "they" | null };
  word: string | null;
  /** The words it came from, and their note. */
  quote: string | null;
  noteId: string | null;
}

interface FamilyTreeProps {
  name: string;
  ties: readonly FamilyTie[];
  /** The path to come back to. */
  from: string;
}

/** Who is above, beside and below; what has no such place follows in a plain list. */
export function FamilyTree({ name, ties, from }: FamilyTreeProps) {
  const of = (...relations: Relation[]) =>
    relations.flatMap((relation) => ties.filter((tie) => tie.relation === relation));
  const rest = of("aunt_uncle", "cousin", "niece_nephew", "in_law", "ex");
  const below = [...of("child"), ...of("grandchild")];
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
    <div className="grid gap-4">
      {above.length === 0 ? (
        own
      ) : (
        <ul className="grid gap-1">
          {above.map((tie) => (
            <Relative key={tie.id} tie={tie} from={from} />
          ))}
          <li className="mt-1 border-l border-edge pl-4">{own}</li>
        </ul>
      )}
      {rest.length > 0 && (
        <ul className="grid gap-1">
          {rest.map((tie) => (
            <Relative key={tie.id} tie={tie} from={from} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Branch({ ties, from }: { ties: readonly FamilyTie[]; from: string }) {
  return (
    <ul className="mt-1 grid gap-1 border-l border-edge pl-4">
      {ties.map((tie) => (
        <Relative key={tie.id} tie={tie} from={from} />
      ))}
    </ul>
  );
}

/** Seen when it is pointed at or focused; always where there is no pointer. */
const ON_POINTING =
  "-my-1 grid pointer-coarse:min-h-11 pointer-coarse:min-w-11 size-8 shrink-0 place-items-center rounded-[var(--radius)] text-muted transition-opacity hover:bg-wash hover:text-ink focus-visible:opacity-100 desk:pointer-fine:opacity-0 desk:group-hover:opacity-100";

function Relative({ tie, from }: { tie: FamilyTie; from: string }) {
  const { relation, relative, word } = tie;
  const called = word ?? sayRelation(relation, relative.pronoun);
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
      <Link to={`${from}/ties/${tie.id}/edit`} aria-label={`Edit: ${relative.name}, ${called}`} className={ON_POINTING}>
        <Pencil aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
      </Link>
      <Form method="post" action={`/ties/${tie.id}/delete`} preventScrollReset>
        <input type="hidden" name="from" value={from} />
        <button aria-label={`Remove: ${relative.name}, ${called}`} className={ON_POINTING}>
          <X aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        </button>
      </Form>
    </li>
  );
}
