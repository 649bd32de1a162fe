import { Form } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import { useRef } from "react";
import type { Snooze } from "~/time/snooze";
import { Button } from "./button";
import { KEYS } from "./keys";
import { useMenuClosing } from "./use-menu-closing";

interface SnoozeProps {
  /** "/people/…" or "/follow-ups/…". */
  of: string;
  /** Whom or what it is about, for those who hear the page. */
  about: string;
  /** What one press means. */
  usual: Snooze;
  offered: readonly Snooze[];
  /** On a phone it stands at the start of its row, so its menu opens towards the end. */
  atStart?: boolean;
}

const SAID: Record<Snooze, string> = {
  day: "A day",
  week: "A week",
  month: "A month",
  never: "Never remind me",
};

/** `from` is the page to come back to, as it stands open. */
export function SnoozeForm({ from, ...snooze }: SnoozeProps & { from: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="from" value={from} />
      <SnoozeButtons {...snooze} />
    </Form>
  );
}

/** In a form: one press puts it off for the usual time; others are folded beside it. */
export function SnoozeButtons({ of, about, usual, offered, atStart = false }: SnoozeProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useMenuClosing(menu, true);
  const action = `${of}/snooze`;
  return (
    <div className="relative inline-flex items-stretch">
      <Button
        look="quiet"
        formAction={action}
        name="for"
        value={usual}
        data-key={KEYS.snooze.press[0]}
        title={SAID[usual]}
        aria-label={`Snooze for ${SAID[usual].toLowerCase()}: ${about}`}
        className="mx-0"
      >
        Snooze
      </Button>
      <details ref={menu} className="group">
        <summary
          aria-label={`Snooze for longer or shorter: ${about}`}
          className="grid min-h-full w-8 list-none place-items-center rounded-[var(--radius)] text-muted hover:bg-wash pointer-coarse:w-11 [&::-webkit-details-marker]:hidden"
        >
          <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
        </summary>
        <div
          tabIndex={-1}
          className={`absolute top-full z-10 mt-1 grid w-44 appear rounded-[var(--radius)] border border-line bg-paper p-1.5 shadow-float outline-none *:min-h-10 *:rounded-[calc(var(--radius)-4px)] *:px-3 *:text-left *:hover:bg-wash *:pointer-coarse:min-h-11 ${
            atStart ? "left-0 desk:right-0 desk:left-auto" : "right-0"
          }`}
        >
          {offered.map((snooze) => (
            <button
              key={snooze}
              formAction={action}
              name="for"
              value={snooze}
              onClick={() => menu.current?.removeAttribute("open")}
            >
              {SAID[snooze]}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}
