import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { Relative } from "~/family/describe-kin";
import { possessive } from "~/family/say-tie";

const MOST = 6;

interface FollowingKinProps {
  /** Whose family it is: the first word of the phrase. */
  name: string;
  relatives: readonly Relative[];
  /** Where all of them are. */
  to: string;
}

/** Who is family without having been entered, quieter than those who were; the word opens to why. */
export function FollowingKin({ name, relatives, to }: FollowingKinProps) {
  return (
    <div className="grid gap-1">
      {relatives.length > 0 && (
        <>
          <h3 className="text-small text-muted">Follows from these</h3>
          <ul className="grid gap-0.5">
            {relatives.slice(0, MOST).map((relative) => (
              <li key={relative.id}>
                <details>
                  <summary
                    title={`${relative.name} is ${sayPathOf(name, relative)}`}
                    className="w-fit list-none rounded-[3px] text-small text-muted pointer-coarse:py-2 [&::-webkit-details-marker]:hidden"
                  >
                    <span className="text-body text-ink">{relative.name}</span>{" "}
                    <span className="underline decoration-edge decoration-dotted underline-offset-3">
                      {relative.word}
                    </span>
                  </summary>
                  <p className="border-l border-edge py-1 pl-3 text-small text-muted">
                    <KinPath name={name} relative={relative} />
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link
        to={to}
        className="reach mt-1 w-fit rounded-[3px] text-small text-muted underline decoration-edge underline-offset-3 hover:text-ink"
      >
        {relatives.length > MOST ? `Family tree, ${relatives.length - MOST} more` : "Family tree"}
      </Link>
    </div>
  );
}

/** "Ana is Mia’s mother Sarah’s sister", the people linked. */
export function KinPath({ name, relative }: { name: string; relative: Relative }) {
  return (
    <>
      <PersonLink id={relative.id} name={relative.name} />
      {` is ${possessive(name)} `}
      {relative.path.map(({ id, name: between, word }, index) =>
        index === relative.path.length - 1 ? (
          <Fragment key={id}>{word}</Fragment>
        ) : (
          <Fragment key={id}>
            {`${word} `}
            <PersonLink id={id} name={between} />
            {`${genitive(between)} `}
          </Fragment>
        ),
      )}
    </>
  );
}

/** The same in plain words. */
export function sayPathOf(name: string, { path }: Pick<Relative, "path">): string {
  const parts = path.map(({ name: between, word }, index) =>
    index === path.length - 1 ? word : `${word} ${possessive(between)}`,
  );
  return [possessive(name), ...parts].join(" ");
}

function PersonLink({ id, name }: { id: string; name: string }) {
  return (
    <Link
      to={`/people/${id}`}
      className="reach rounded-[3px] text-ink underline decoration-edge underline-offset-3 hover:decoration-ink"
    >
      {name}
    </Link>
  );
}

function genitive(name: string): string {
  return possessive(name).slice(name.length);
}
