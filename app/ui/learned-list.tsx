import type { Learned } from "~db/queries/learned.server";
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { sayTie } from "~/family/say-tie";
import { Avatar } from "./avatar";
import { Button } from "./button";
import { Day } from "./day";
import { FACT_ICONS } from "./fact-icon";

interface LearnedListProps {
  /** In the order of the text. */
  learned: readonly Learned[];
  /** The path of the note, to come back to. */
  from: string;
  lit: string | null;
}

/** What a note brought; pointing at one lights its words, and each can be taken back. */
export function LearnedList({ learned, from, lit }: LearnedListProps) {
  return (
    <ul className="-mx-3 grid">
      {learned.map((item) => (
        <li
          key={item.sourceId}
          data-learned={item.sourceId}
          className={`flex items-start gap-3 rounded-[var(--radius)] px-3 py-2 transition-colors ${lit === item.sourceId ? "bg-wash" : ""}`}
        >
          <Sign item={item} />
          <div className="min-w-0 flex-1 wrap-anywhere">
            <Told item={item} />
          </div>
          <TakeBack item={item} from={from} />
        </li>
      ))}
    </ul>
  );
}

function Sign({ item }: { item: Learned }) {
  if (item.what === "person") return <Avatar {...item.person} size="small" />;
  const Icon = FACT_ICONS[item.what === "fact" ? item.icon : item.what === "tie" ? "heart" : "check"];
  return <Icon aria-hidden="true" className="m-0.5 size-4 shrink-0 text-muted" strokeWidth={1.75} />;
}

function Told({ item }: { item: Learned }) {
  switch (item.what) {
    case "person":
      return <PersonLink person={item.person} />;
    case "fact":
      return (
        <>
          <p>{item.denied ? `No longer: ${item.text}` : item.text}</p>
          <Of>
            <PersonLink person={item.person} />
          </Of>
        </>
      );
    case "tie":
      return <p>{sayTie(item)}</p>;
    case "followUp":
      return (
        <>
          <p className={item.done ? "text-muted line-through" : ""}>{item.text}</p>
          <Of>
            {item.person && <PersonLink person={item.person} />}
            {item.person && item.dueOn && " · "}
            {item.dueOn && <Day day={item.dueOn} />}
          </Of>
        </>
      );
  }
}

function Of({ children }: { children: ReactNode }) {
  return <p className="text-small text-muted">{children}</p>;
}

function PersonLink({ person }: { person: { id: string; name: string } }) {
  return (
    <Link
      to={`/people/${person.id}`}
      className="reach rounded-[3px] underline decoration-edge underline-offset-3 hover:decoration-ink"
    >
      {person.name}
    </Link>
  );
}

function TakeBack({ item, from }: { item: Learned; from: string }) {
  const undo = undoOf(item, from);
  return (
    <Form method="post" action={undo.action} preventScrollReset className="-my-1.5 pointer-coarse:-my-2.5">
      <input type="hidden" name="from" value={from} />
      <Button look="quiet" aria-label={`Undo: ${undo.what}`}>
        Undo
      </Button>
    </Form>
  );
}

function undoOf(item: Learned, note: string): { action: string; what: string } {
  switch (item.what) {
    case "person":
      return { action: `${note}/people/${item.person.id}/leave-out`, what: item.person.name };
    case "fact":
      return item.denied
        ? { action: `/facts/${item.factId}/keep`, what: `no longer: ${item.text}` }
        : { action: `/facts/${item.factId}/delete`, what: item.text };
    case "tie":
      return { action: `/ties/${item.tieId}/delete`, what: sayTie(item) };
    case "followUp":
      return { action: `/follow-ups/${item.followUpId}/delete`, what: item.text };
  }
}
