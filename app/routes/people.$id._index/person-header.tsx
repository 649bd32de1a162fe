import { Link } from "@remix-run/react";
import { Avatar } from "~/ui/avatar";
import { ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";

interface PersonHeaderProps {
  person: { id: string; name: string; lastMetOn: string | null };
  /** What they are to the reader, in one line. */
  who: string;
  alsoCalled: readonly string[];
  news: { text: string; noteId: string | null; on: string | null } | null;
}

export function PersonHeader({ person, who, alsoCalled, news }: PersonHeaderProps) {
  return (
    <header className="grid gap-5">
      <div className="flex items-start gap-4 desk:gap-5">
        <Avatar id={person.id} name={person.name} size="large" />
        <div className="min-w-0 flex-1">
          <h1 className="font-serif text-name">{person.name}</h1>
          {alsoCalled.length > 0 && <p className="text-small text-muted">{`Also ${alsoCalled.join(", ")}`}</p>}
          {who && <p className="text-muted">{who}</p>}
        </div>
        <ButtonLink look="plain" to={`/people/${person.id}/edit`}>
          Edit
        </ButtonLink>
      </div>
      {news && (
        <p className="max-w-measure">
          <span className="font-serif text-note">{news.text}</span>{" "}
          <span className="text-small text-muted">
            {news.on && news.noteId && (
              <Link
                to={`/notes/${news.noteId}`}
                className="underline decoration-edge underline-offset-3 hover:text-ink"
              >
                <Day day={news.on} />
              </Link>
            )}
          </span>
        </p>
      )}
      {person.lastMetOn && (
        <p className="-mt-3 text-small text-muted">
          Last met <Day day={person.lastMetOn} />
        </p>
      )}
    </header>
  );
}
