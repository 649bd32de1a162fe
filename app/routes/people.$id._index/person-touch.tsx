import { Form } from "@remix-run/react";
import type { readPerson } from "./read-person.server";
import { useHere } from "~/ui/use-here";
import { Button } from "~/ui/button";
import { useClock } from "~/ui/clock";
import { Day } from "~/ui/day";
import { Fold } from "~/ui/fold";
import { sayRhythm } from "~/ui/rhythm";
import { RhythmField } from "~/ui/rhythm-field";
import { TalkedForm } from "~/ui/talked-form";

type Read = Awaited<ReturnType<typeof readPerson>>;

interface PersonTouchProps {
  person: Read["person"];
  rhythm: Read["keeping"]["rhythm"];
  archived: boolean;
}

/** When they were last in touch, when they should be again, and one press to say that they just were. */
export function PersonTouch({ person, rhythm, archived }: PersonTouchProps) {
  const path = `/people/${person.id}`;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TalkedForm personId={person.id} name={person.name} from={useHere()} />
        <p className="text-small text-muted">
          <Last on={person.lastMetOn} />
          {!archived && rhythm.dueOn && <Due on={rhythm.dueOn} />}
        </p>
      </div>
      <Fold key={`${rhythm.own} ${archived}`} title={sayKeeping(rhythm)}>
        <div className="grid max-w-form grid-cols-1 gap-3 pt-2">
          <Form method="post" action={`${path}/rhythm`} preventScrollReset className="grid grid-cols-1 gap-3">
            <RhythmField days={rhythm.own} none="Not said here" />
            <Button look="plain" className="justify-self-start">
              Save
            </Button>
          </Form>
          {!archived && (
            <Form
              method="post"
              action={`${path}/archive`}
              className="flex flex-wrap items-center gap-x-3 border-t border-line pt-2 text-small text-muted"
            >
              <Button look="quiet" className="mx-0 -ml-2">
                Archive
              </Button>
              No longer in your lists; still found and known.
            </Form>
          )}
        </div>
      </Fold>
    </div>
  );
}

function sayKeeping({ days, by }: PersonTouchProps["rhythm"]): string {
  if (days === null) return "Keep in touch";
  return `Keep in touch ${sayRhythm(days)}${by ? `, as the label ${by} says` : ""}`;
}

function Last({ on }: { on: string | null }) {
  if (on === null) return "No contact noted yet";
  return (
    <>
      Last contact <Day day={on} />
    </>
  );
}

function Due({ on }: { on: string }) {
  const { today } = useClock();
  return (
    <>
      {on < today ? ", next was due " : ", next due "}
      <Day day={on} />
    </>
  );
}
