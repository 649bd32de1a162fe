import { Form, Link } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button, type ButtonLook } from "./button";
import { useClock } from "./clock";
import { ENCOUNTER_WAY_NAMES, ENCOUNTER_WAYS } from "./encounter";
import { FieldError } from "./field";
import { KEYS } from "./keys";
import { useMenuClosing } from "./use-menu-closing";

interface TalkedFormProps {
  personId: string;
  name: string;
  /** The page to come back to, as it stands open. */
  from: string;
  look?: ButtonLook;
  /** Of the day, where it was refused. */
  error?: string;
  /** With the how and when open to see. */
  open?: boolean;
  /** The how and when is made as it is opened, and is on a page of its own without scripts. */
  oneOfMany?: boolean;
}

/**
 * "We talked": one press logs it as today and in person. How and when, where it was otherwise, are folded beside it, in a
 * form of their own that begins anew each time: the one press never logs what was chosen there.
 */
export function TalkedForm({
  personId,
  name,
  from,
  look = "plain",
  error,
  open = false,
  oneOfMany = false,
}: TalkedFormProps) {
  const [opened, setOpened] = useState(!oneOfMany);
  const [logged, setLogged] = useState(0);
  const menu = useRef<HTMLDetailsElement>(null);
  useMenuClosing(menu, !open);
  const form = { method: "post", action: `/people/${personId}/encounters`, preventScrollReset: true } as const;
  const cameFrom = <input type="hidden" name="from" value={from} />;

  function startAnew() {
    if (open) return;
    menu.current?.removeAttribute("open");
    setLogged((before) => before + 1);
  }

  return (
    <div role="group" aria-label={`Contact with ${name}`} className="relative inline-flex items-stretch">
      <Form {...form} className="grid">
        {cameFrom}
        <Button
          look={look}
          data-key={KEYS.done.press[0]}
          aria-label={`We talked: ${name}`}
          className={look === "quiet" ? "mx-0" : "rounded-r-none"}
        >
          We talked
        </Button>
      </Form>
      <details ref={menu} className="group" open={open || undefined}>
        <summary
          onClick={() => setOpened(true)}
          aria-label="How and when"
          className={`grid min-h-full w-9 list-none place-items-center rounded-r-[var(--radius)] pointer-coarse:w-11 [&::-webkit-details-marker]:hidden ${
            look === "quiet" ? "text-muted hover:bg-wash" : "border border-l-0 border-edge bg-sheet hover:bg-wash"
          }`}
        >
          <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
        </summary>
        <div
          tabIndex={-1}
          className="absolute top-full left-0 z-10 mt-1 grid w-72 max-w-[calc(100vw-2rem)] appear rounded-[var(--radius)] border border-line bg-paper p-4 shadow-float outline-none"
        >
          {opened ? (
            <Form {...form} key={logged} onSubmit={startAnew} className="grid gap-4">
              {cameFrom}
              <HowAndWhen error={error} />
            </Form>
          ) : (
            <Link to={`/people/${personId}/encounters`} className="underline underline-offset-2">
              How and when
            </Link>
          )}
        </div>
      </details>
    </div>
  );
}

function HowAndWhen({ error }: { error?: string }) {
  const id = useId();
  const { today } = useClock();
  return (
    <>
      <label className="grid gap-1 text-small font-medium">
        How
        <select name="how" defaultValue="in person" className={BOX}>
          {ENCOUNTER_WAY_NAMES.map((way) => (
            <option key={way} value={way}>
              {ENCOUNTER_WAYS[way].offered}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small font-medium">When</legend>
        <div className="flex gap-5">
          <When value="today" label="Today" checked />
          <When value="yesterday" label="Yesterday" />
        </div>
        <label className="flex items-center gap-3 text-small text-muted">
          or on
          <input
            type="date"
            name="on"
            max={today}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className={`${BOX} min-w-0 flex-1`}
          />
        </label>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </fieldset>
      <Button className="justify-self-start">Log it</Button>
    </>
  );
}

const BOX =
  "min-h-10 rounded-[var(--radius)] border border-edge bg-sheet px-3 py-2 text-[1rem] font-normal text-ink desk:text-body aria-invalid:border-loss";

function When({ value, label, checked = false }: { value: string; label: string; checked?: boolean }) {
  return (
    <label className="flex min-h-10 items-center gap-2 pointer-coarse:min-h-11">
      <input type="radio" name="when" value={value} defaultChecked={checked} className="size-4 accent-accent" />
      {label}
    </label>
  );
}
