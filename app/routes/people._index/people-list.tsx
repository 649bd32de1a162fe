import { useClock } from "~/ui/clock";
import { PersonRow } from "~/ui/person-row";
import { sayDate, sayHowLong } from "~/ui/say-date";

export interface PersonItem {
  id: string;
  name: string;
  photo: string | null;
  line: string;
  lastMetOn: string | null;
  dueOn: string | null;
}

interface PeopleListProps {
  people: readonly PersonItem[];
  order: "name" | "recent" | "due";
  /** The view and page that this is, for coming back to it with somebody selected. */
  here: string;
}

export function PeopleList({ people, order, here }: PeopleListProps) {
  return (
    <ul>
      {people.map((person) => (
        <PersonRow
          key={person.id}
          id={person.id}
          name={person.name}
          photo={person.photo}
          line={person.line || undefined}
          select={`/people?${here}${here && "&"}select=${person.id}`}
        >
          <When person={person} order={order} />
        </PersonRow>
      ))}
    </ul>
  );
}

/** At the end of a row: when to be in touch next where the list is in that order, otherwise when they last were. */
export function When({ person: { lastMetOn, dueOn }, order }: { person: PersonItem; order: PeopleListProps["order"] }) {
  const { today, locale } = useClock();
  if (order === "due" && dueOn !== null) {
    if (dueOn === today) return "due today";
    return dueOn < today ? `due ${sayHowLong(dueOn, today)} ago` : `due ${sayDate(dueOn, today, locale)}`;
  }
  if (lastMetOn === null) return null;
  return lastMetOn >= today ? "today" : `${sayHowLong(lastMetOn, today)} ago`;
}
