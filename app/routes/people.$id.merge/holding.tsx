import { Link } from "@remix-run/react";
import { Avatar } from "~/ui/avatar";
import { Day } from "~/ui/day";
import { Section } from "~/ui/page";

interface HoldingProps {
  title: string;
  of: {
    id: string;
    name: string;
    photoId: string | null;
    lastMetOn: string | null;
    facts: readonly string[];
    moreFacts: number;
    ties: readonly string[];
    notes: number;
  };
}

/** What one of two people has, to tell by whether they are the same. */
export function Holding({ title, of }: HoldingProps) {
  return (
    <Section title={title}>
      <Link to={`/people/${of.id}`} className="flex min-h-11 min-w-0 items-center gap-3">
        <Avatar id={of.id} name={of.name} photo={of.photoId} />
        <span className="min-w-0 truncate font-serif text-title">{of.name}</span>
      </Link>
      <ul className="grid gap-1">
        {[...of.facts, ...of.ties].map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
        {of.moreFacts > 0 && <li className="text-muted">{`and ${of.moreFacts} more`}</li>}
      </ul>
      <p className="text-small text-muted">
        {of.notes === 0 ? "In no note" : of.notes === 1 ? "In one note" : `In ${of.notes} notes`}
        {of.lastMetOn && (
          <>
            {", last met "}
            <Day day={of.lastMetOn} />
          </>
        )}
      </p>
    </Section>
  );
}
