import { Link } from "@remix-run/react";
import type { SearchHit, SearchResult } from "~/search/search.server";
import { Day } from "~/ui/day";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/page";
import { PersonRow } from "~/ui/person-row";
import { useClock } from "~/ui/clock";
import { AnswerCard, type ShownAnswer } from "./answer";
import { saySpan, Understood } from "./understood";

/** A hit, and whom its note is about. */
type ShownHit = SearchHit & { about: string[] };

interface ResultsProps extends Omit<SearchResult, "answer" | "people" | "hits"> {
  asked: string;
  /** Keys of what was understood and the person took away. */
  not: readonly string[];
  answer: ShownAnswer | null;
  people: { id: string; name: string; photo: string | null }[];
  hits: ShownHit[];
}

/** The answer first, then people, then passages; and what was understood, to be taken away. */
export function Results({ asked, not, answer, people, hits, understood, within }: ResultsProps) {
  const clock = useClock();
  const time = within && saySpan(within.span, clock);
  return (
    <>
      <Understood asked={asked} parts={understood} not={not} />
      {answer && <AnswerCard {...answer} />}
      {people.length > 0 && (
        <Section title="People">
          <ul>
            {people.map(({ id, name, photo }) => (
              <PersonRow key={id} id={id} name={name} photo={photo} />
            ))}
          </ul>
        </Section>
      )}
      {hits.length > 0 && (
        <Section title={time && !within?.isEmpty ? `In your notes, ${time}` : "In your notes"}>
          {within?.isEmpty && <p className="text-muted">{`Nothing from ${time}; this is from other days.`}</p>}
          <ol>
            {hits.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ol>
        </Section>
      )}
      {!answer && people.length === 0 && hits.length === 0 && (
        <EmptyState title={`Nothing found for “${asked}”.`}>
          I looked through what is known of everyone, their names, your notes and what you entered by hand
          {time && `, and found nothing from ${time} either`}. Other words, or fewer, may find it.
        </EmptyState>
      )}
    </>
  );
}

/** The passage with what was asked for in bold, and where it stands. */
function Hit({ hit }: { hit: ShownHit }) {
  return (
    <li data-row={hit.id} className="border-t border-line">
      <Link
        to={hit.kind === "note" ? `/notes/${hit.id}` : `/people/${hit.personId}`}
        prefetch="intent"
        className="-mx-3 grid gap-1 rounded-[var(--radius)] px-3 py-4 hover:bg-wash"
      >
        <p className="line-clamp-4 max-w-measure written font-serif text-note">
          {hit.passage.map(({ text, isMatch }, index) => (isMatch ? <b key={index}>{text}</b> : text))}
        </p>
        <p className="text-small text-muted">
          {hit.kind === "note" ? <Day day={hit.happenedOn} /> : `Entered by you, of ${hit.personName}`}
          {hit.about.length > 0 && ` · ${hit.about.join(", ")}`}
        </p>
      </Link>
    </li>
  );
}
