import { Link } from "@remix-run/react";
import type { readPerson } from "./read-person.server";
import type { Relative } from "~/family/describe-kin";
import { useHere } from "~/ui/use-here";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FactList, FactSections } from "~/ui/fact-list";
import { FamilyTree } from "~/ui/family-tree";
import { FollowUpRow } from "~/ui/follow-up-row";
import { Fold } from "~/ui/fold";
import { NoteBox } from "~/ui/note-box";
import { PageWithAside, Section } from "~/ui/page";
import { Timeline } from "~/ui/timeline";
import { useHeld } from "~/ui/use-held";
import { useNotesOnTheirWay } from "~/ui/use-notes-on-their-way";
import { useRevalidateWhile } from "~/ui/use-revalidate-while";
import { PersonHeader } from "./person-header";
import { useNotesInPlace } from "./use-notes-in-place";

type PersonPageProps = Omit<Awaited<ReturnType<typeof readPerson>>, "next" | "family" | "merged"> & {
  kin: readonly Relative[];
  /** Where the next page of notes begins. */
  older: string | null;
  isFirst: boolean;
};

export function PersonPage({ notes: latest, older, isFirst, ...latestKnown }: PersonPageProps) {
  const { shown, hasNews } = useHeld(latestKnown);
  const notes = useNotesInPlace(latest);
  const { person, called, who, keeping, news, sections, ties, kin, promises } = shown;
  const known = sections.filter(({ title }) => title !== "News");
  const told = sections.find(({ title }) => title === "News");
  const path = `/people/${person.id}`;
  const here = useHere();
  const { onTheirWay, send } = useNotesOnTheirWay(latest.map(({ id }) => id));
  const waiting = latest.filter(({ state }) => state === "waiting").map(({ id }) => id);
  useRevalidateWhile(waiting.length > 0 ? waiting.join() : null);
  return (
    <PageWithAside
      opening={
        <>
          <PersonHeader person={person} who={who} keeping={keeping} news={news} />
          <Section
            title="Promised"
            aside={<Add to={`/follow-ups?person=${person.id}&from=${encodeURIComponent(here)}`} what="a promise" />}
          >
            {promises.length > 0 ? (
              <Promises promises={promises} from={here} />
            ) : (
              <p className="text-muted">Nothing just now.</p>
            )}
          </Section>
        </>
      }
      aside={
        <>
          <Section title="Known" aside={<Add to={`${path}/facts/new`} what="a fact" />}>
            {known.length > 0 ? (
              <FactSections sections={known} from={here} />
            ) : (
              <p className="text-muted">Nothing yet.</p>
            )}
          </Section>
          <Section title="Family" aside={<Add to={`${path}/ties`} what="family" />}>
            {ties.length > 0 ? (
              <FamilyTree name={called} path={path} ties={ties} kin={kin} from={here} />
            ) : (
              <p className="text-muted">Nobody yet.</p>
            )}
          </Section>
          {told && (
            <Section title={told.title}>
              <FactList groups={told.groups} from={here} labels={false} />
            </Section>
          )}
        </>
      }
    >
      <Section title="Notes">
        <NoteBox
          label={`Write about ${called}`}
          place={person.id}
          personId={person.id}
          send={send}
          small
          key={person.id}
        />
        <div className="mt-2">
          {notes.length + keeping.encounters.length + onTheirWay.length > 0 ? (
            <Timeline
              entries={notes}
              encounters={keeping.encounters}
              onTheirWay={onTheirWay}
              news={hasNews ? here : null}
            />
          ) : (
            <EmptyState title={`What you write about ${called} will be here.`} />
          )}
        </div>
        <div className="flex gap-3 empty:hidden">
          {!isFirst && (
            <ButtonLink look="plain" to={path}>
              Newest notes
            </ButtonLink>
          )}
          {older && (
            <ButtonLink look="plain" to={`${path}?before=${older}`}>
              Older notes
            </ButtonLink>
          )}
        </div>
      </Section>
    </PageWithAside>
  );
}

/** More than that stand between a person and what is known of them. */
const MOST_OPEN = 5;

function Promises({ promises, from }: { promises: PersonPageProps["promises"]; from: string }) {
  const rows = promises.map((followUp) => (
    <FollowUpRow key={followUp.id} followUp={followUp} from={from} showPerson={false} />
  ));
  const more = rows.slice(MOST_OPEN);
  return (
    <div>
      <ul>{rows.slice(0, MOST_OPEN)}</ul>
      {more.length > 0 && (
        <div className="border-t border-line pt-3">
          <Fold title={`${more.length} more`}>
            <ul className="mt-3">{more}</ul>
          </Fold>
        </div>
      )}
    </div>
  );
}

function Add({ to, what }: { to: string; what: string }) {
  return (
    <Link to={to} aria-label={`Add ${what}`} className="reach min-w-8 text-right text-small text-muted hover:text-ink">
      Add
    </Link>
  );
}
