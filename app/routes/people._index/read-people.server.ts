import type { Tx } from "~db/client.server";
import { listLabelNames } from "~db/queries/label.server";
import {
  countMatching,
  listPeoplePage,
  listSketches,
  type PeopleCursor,
  type PersonSketch,
} from "~db/queries/people.server";
import { listSavedSearches } from "~db/queries/saved-search.server";
import type { Pronoun, UserId } from "~db/schema";
import { readFact } from "~/facts/kinds";
import { otherSide } from "~/family/relation";
import { toPeopleFilter } from "~/http/people-filter";
import { isNarrowed, writePeopleView, type PeopleView } from "~/http/people-view";
import { sayWho } from "~/ui/person-line";

const AT_A_TIME = 50;
/** Beyond so many there is no exact count: everybody is counted from an index alone, who matches one by one. */
const COUNTED = 1000;
const COUNTED_NARROWED = 200;

/** All that the list shows; `today` is the reader's, and so is `locale`, by which days are said. */
export async function readPeople(
  tx: Tx,
  userId: UserId,
  { view, after, today, locale }: { view: PeopleView; after: PeopleCursor | null; today: string; locale: string },
) {
  const filter = toPeopleFilter(view, today);
  const [{ people, next }, saved, labels] = await Promise.all([
    listPeoplePage(tx, userId, { filter, order: view.order ?? "name", after, limit: AT_A_TIME }),
    listSavedSearches(tx, userId, "/people"),
    listLabelNames(tx, userId),
  ]);
  const most = isNarrowed(view) ? COUNTED_NARROWED : COUNTED;
  const onePage = after === null && next === null;
  const ids = people.map(({ id }) => id);
  const [count, sketches] = await Promise.all([
    onePage ? people.length : countMatching(tx, userId, filter, most),
    listSketches(tx, userId, ids),
  ]);
  return {
    people: people.map(({ pronoun, ...person }) => ({
      ...person,
      line: sayLine(sketches.get(person.id), pronoun, locale),
    })),
    next,
    count: count > most ? { most } : { exactly: count },
    labels,
    saved: saved.map(({ id, name, query }) => ({ id, name, query })),
    query: writePeopleView(view),
  };
}

function sayLine(sketch: PersonSketch | undefined, pronoun: Pronoun | null, locale: string): string {
  if (!sketch) return "";
  const { tie, work, home, death } = sketch;
  return sayWho({
    pronoun,
    ties: tie ? [{ relation: tie.asStored ? tie.relation : otherSide(tie.relation), relative: tie.relative }] : [],
    work: work === null ? [] : [work],
    home: home === null ? [] : [home],
    death: death && readFact(death, locale),
  });
}
