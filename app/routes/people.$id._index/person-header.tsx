import { Form, Link } from "@remix-run/react";
import type { readPerson } from "./read-person.server";
import { Avatar } from "~/ui/avatar";
import { Button, ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";
import { PersonLabels } from "./person-labels";
import { PersonTouch } from "./person-touch";

type Read = Awaited<ReturnType<typeof readPerson>>;

interface PersonHeaderProps {
  person: Read["person"];
  /** What they are to the reader, in one line. */
  who: string;
  keeping: Read["keeping"];
  news: Read["news"];
}

export function PersonHeader({ person, who, keeping, news }: PersonHeaderProps) {
  const here = `/people/${person.id}`;
  return (
    <header className="grid grid-cols-1 gap-5">
      {keeping.archived && <Archived here={here} />}
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-4 desk:gap-x-5">
        <Link
          to={`${here}/photo`}
          aria-label={person.photoId ? "Change the photo" : "Add a photo"}
          className="rounded-full"
        >
          <Avatar id={person.id} name={person.name} photo={person.photoId} size="large" />
        </Link>
        <div>
          <h1 className={`font-serif text-name ${hasLongWord(person.name) ? "max-[32rem]:text-title" : ""}`}>
            {person.name}
          </h1>
          {keeping.otherNames && <p className="text-small text-muted">{keeping.otherNames}</p>}
          {who && <p className="text-muted">{who}</p>}
        </div>
        <ButtonLink look="plain" to={`${here}/edit`}>
          Edit
        </ButtonLink>
        {!person.isSelf && <PersonLabels personId={person.id} labels={keeping.labels} more={keeping.moreLabels} />}
      </div>
      {news && (
        <p className="max-w-measure">
          <span className="font-serif text-note">{news.text}</span>{" "}
          <span className="text-small text-muted">
            {news.on && news.noteId && (
              <Link
                to={`/notes/${news.noteId}`}
                className="reach inline-block underline decoration-edge underline-offset-3 hover:text-ink"
              >
                <Day day={news.on} />
              </Link>
            )}
          </span>
        </p>
      )}
      {!person.isSelf && <PersonTouch person={person} rhythm={keeping.rhythm} archived={keeping.archived} />}
    </header>
  );
}

/** More letters than a phone has room for beside the picture, in the size of names. */
function hasLongWord(name: string): boolean {
  return name.split(/[\s-]/).some((word) => word.length > 12);
}

function Archived({ here }: { here: string }) {
  return (
    <Form
      method="post"
      action={`${here}/unarchive`}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 rounded-[var(--radius)] bg-wash px-4 py-2 text-small"
    >
      Archived: not in your lists and nothing is due, but search and notes still know them.
      <Button look="quiet">Take out of the archive</Button>
    </Form>
  );
}
