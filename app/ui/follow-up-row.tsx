import type { FollowUp } from "~db/queries/follow-up.server";
import { Form, Link } from "@remix-run/react";
import { Check } from "lucide-react";
import { Button, ButtonLink } from "./button";
import { useClock } from "./clock";
import { Day } from "./day";
import { KEYS } from "./keys";
import { SnoozeButtons } from "./snooze-form";

interface FollowUpRowProps {
  followUp: FollowUp;
  /** The page to come back to, as it stands open. */
  from: string;
  /** On the person's own page their name goes without saying. */
  showPerson?: boolean;
  /** With a way to put it off. */
  snooze?: boolean;
}

export function FollowUpRow({ followUp, from, showPerson = true, snooze = false }: FollowUpRowProps) {
  const { id, text, dueOn, done, person } = followUp;
  const { today } = useClock();
  const late = dueOn !== null && dueOn < today && !done;
  const act = `/follow-ups/${id}`;
  return (
    <li data-row={id} className="border-t border-line py-3">
      <Form method="post" preventScrollReset className="group flex flex-wrap items-start gap-x-3">
        <input type="hidden" name="from" value={from} />
        <button
          data-focus
          data-key={KEYS.done.press[0]}
          formAction={`${act}/${done ? "reopen" : "done"}`}
          aria-label={`${done ? "Not done after all" : "Done"}: ${text}`}
          className="-m-2.5 grid size-11 place-items-center rounded-full"
        >
          <span
            className={`grid size-5 place-items-center rounded-full border transition-colors ${
              done
                ? "border-accent bg-accent text-on-accent"
                : "border-muted text-transparent hover:border-accent hover:text-accent"
            }`}
          >
            <Check aria-hidden="true" className="size-3.5" strokeWidth={2.5} />
          </span>
        </button>
        <div className="min-w-0 flex-1">
          <p className={`max-w-measure ${done ? "text-muted line-through" : ""}`}>{text}</p>
          <p className="flex flex-wrap items-center gap-x-1.5 text-small text-muted empty:hidden">
            {showPerson && person && (
              <Link
                to={`/people/${person.id}`}
                className="reach inline-flex min-h-6 items-center underline decoration-edge underline-offset-2 hover:text-ink"
              >
                {person.name}
              </Link>
            )}
            {showPerson && person && dueOn && <span aria-hidden="true">·</span>}
            {dueOn && (
              <span className={late ? "font-medium text-ink" : ""}>
                {late && "was due "}
                <Day day={dueOn} />
              </span>
            )}
          </p>
        </div>
        <div
          className={`flex items-center gap-3 pr-2 transition-opacity desk:pointer-fine:opacity-0 desk:group-focus-within:opacity-100 desk:group-hover:opacity-100 ${
            snooze && !done ? "basis-full pl-7 desk:basis-auto desk:pl-0" : ""
          }`}
        >
          {snooze && !done && (
            <SnoozeButtons of={act} about={text} usual="day" offered={["day", "week", "month"]} atStart />
          )}
          <ButtonLink look="quiet" to={`${act}/edit?from=${encodeURIComponent(from)}`} aria-label={`Edit: ${text}`}>
            Edit
          </ButtonLink>
          <span className="hidden desk:block">
            <Button look="quiet" formAction={`${act}/delete`} aria-label={`Delete: ${text}`}>
              Delete
            </Button>
          </span>
        </div>
      </Form>
    </li>
  );
}
