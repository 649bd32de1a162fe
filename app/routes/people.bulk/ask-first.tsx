import { Form } from "@remix-run/react";
import { Avatar } from "~/ui/avatar";
import { Button, ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

const SHOWN = 10;

interface AskFirstProps {
  ask: "delete" | "merge";
  people: readonly { id: string; name: string; photo: string | null }[];
  /** The list they were chosen in. */
  back: string;
}

/** Asked once before people go: whether they are to, or which of them stays. */
export function AskFirst({ ask, people, back }: AskFirstProps) {
  return (
    <Page>
      {ask === "delete" ? (
        <PageHeading
          back={{ to: back, text: "People" }}
          title={`Delete ${people.length === 1 ? people[0].name : `${people.length.toLocaleString("en")} people`}?`}
        >
          Their pages go, with what is known of them. Your notes stay as you wrote them.
        </PageHeading>
      ) : (
        <PageHeading title="Which of them is kept?" back={{ to: back, text: "People" }}>
          They become one person, with all that is known of each. It can be taken back.
        </PageHeading>
      )}
      <Form method="post" action="/people/bulk" className="grid grid-cols-1 gap-8">
        <input type="hidden" name="do" value={ask} />
        <input type="hidden" name="sure" value="yes" />
        <input type="hidden" name="query" value={back.split("?")[1] ?? ""} />
        {people.map(({ id }) => (
          <input key={id} type="hidden" name="person" value={id} />
        ))}
        {ask === "merge" ? <WhoIsKept people={people} /> : people.length > 1 && <Names people={people} />}
        <div className="flex gap-3">
          {ask === "delete" ? <Button look="loss">Delete</Button> : <Button>Merge</Button>}
          <ButtonLink look="plain" to={back}>
            {ask === "delete" ? "Keep" : "Cancel"}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}

function Names({ people }: Pick<AskFirstProps, "people">) {
  const rest = people.length - SHOWN;
  return (
    <p className="max-w-measure font-serif text-note">
      {people
        .slice(0, SHOWN)
        .map(({ name }) => name)
        .join(", ")}
      {rest > 0 && ` and ${rest.toLocaleString("en")} more`}
    </p>
  );
}

function WhoIsKept({ people }: Pick<AskFirstProps, "people">) {
  return (
    <fieldset>
      <legend className="sr-only">Who is kept</legend>
      {people.map(({ id, name, photo }, index) => (
        <label
          key={id}
          className="-mx-3 flex items-center gap-3 rounded-[var(--radius)] px-3 py-2.5 hover:bg-wash has-checked:bg-wash"
        >
          <input type="radio" name="keep" value={id} defaultChecked={index === 0} className="size-5 accent-accent" />
          <Avatar id={id} name={name} photo={photo} />
          <span className="min-w-0 truncate font-serif text-note">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
