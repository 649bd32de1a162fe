import type { Suggestion } from "~db/queries/suggestion.server";
import { Form, Link, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Avatar } from "./avatar";
import { possessive } from "~/family/say-tie";
import { markQuotes } from "./mark-quotes";
import { useAnswerKeys } from "./use-answer-keys";

interface SuggestionCardProps {
  question: Suggestion;
  /** The page to come back to, as it stands open. */
  from: string;
  /** The keys 1, 2, 3 answer this one, and L leaves it for later. */
  keys?: boolean;
  /** Raised each time reading goes on here, as after another was answered. */
  readOn?: number;
  /** Where it is asked after all the others. */
  later?: string;
}

export function SuggestionCard({ question, from, keys = false, readOn, later }: SuggestionCardProps) {
  const { id, noteId, sentence } = question;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = useNavigation();
  // While one answer is on its way a second press would be meant for a question that nobody has read.
  useAnswerKeys(form, keys && state === "idle");
  useEffect(() => {
    if (readOn !== undefined) heading.current?.focus();
  }, [readOn]);

  return (
    <article data-row={id} className="grid gap-4 border-t border-line py-6">
      <div className="grid gap-2">
        <h2 ref={heading} data-focus tabIndex={-1} className="w-fit rounded-[3px] font-serif text-title">
          {ask(question)}
        </h2>
        <Link to={`/notes/${noteId}`} className="written max-w-measure rounded-[3px] font-serif text-note text-muted">
          {markQuotes(sentence, question.kind === "who" ? [{ id: "about", quote: question.about }] : []).map(
            ({ text, ids }, index) =>
              ids.length > 0 ? (
                <strong key={index} className="font-semibold text-ink">
                  {text}
                </strong>
              ) : (
                text
              ),
          )}
        </Link>
      </div>
      <Form
        ref={form}
        method="post"
        action={`/suggestions/${id}/answer`}
        preventScrollReset
        className="grid max-w-[30rem] grid-cols-2 gap-2"
      >
        <input type="hidden" name="from" value={from} />
        {question.kind === "who" ? (
          <WhoAnswers candidates={question.candidates} keys={keys} />
        ) : (
          <WhichAnswers known={question.known} told={question.told} keys={keys} />
        )}
        {later && (
          <Link
            to={later}
            preventScrollReset
            data-later
            className="reach col-span-2 flex min-h-8 w-fit items-center gap-3 text-small text-muted hover:text-ink pointer-coarse:min-h-11"
          >
            {keys && <Key>L</Key>}
            Later
          </Link>
        )}
      </Form>
    </article>
  );
}

type Who = Extract<Suggestion, { kind: "who" }>;
type Which = Extract<Suggestion, { kind: "which" }>;

function WhoAnswers({ candidates, keys }: Pick<Who, "candidates"> & { keys: boolean }) {
  return (
    <>
      {candidates.map(({ person, because }, index) => (
        <button key={person.id} name="answer" value={person.id} className={`${ANSWER} col-span-2 py-2`}>
          {keys && <Key>{index + 1}</Key>}
          <Avatar {...person} />
          <span className="min-w-0">
            <span className="block font-serif text-note leading-snug">{person.name}</span>
            {because.length > 0 && <span className="block text-small text-muted">{because.join(" · ")}</span>}
          </span>
        </button>
      ))}
      <button name="answer" value="new" className={ANSWER}>
        {keys && <Key>{candidates.length + 1}</Key>}
        Someone new
      </button>
      <button name="answer" value="nobody" className={ANSWER}>
        {keys && <Key>{candidates.length + 2}</Key>}
        Leave it out
      </button>
    </>
  );
}

function WhichAnswers({ known, told, keys }: Pick<Which, "known" | "told"> & { keys: boolean }) {
  const answers = [
    { value: "told", text: told, from: "as this note says" },
    { value: "as known", text: known, from: "as it was" },
  ];
  return answers.map(({ value, text, from }, index) => (
    <button key={value} name="answer" value={value} className={`${ANSWER} py-2`}>
      {keys && <Key>{index + 1}</Key>}
      <span className="min-w-0">
        <span className="block">{text}</span>
        <span className="block text-small text-muted">{from}</span>
      </span>
    </button>
  ));
}

const ANSWER =
  "flex min-h-11 items-center gap-3 rounded-[var(--radius)] border border-edge bg-sheet px-3 text-left hover:border-accent";

function Key({ children }: { children: number | string }) {
  return (
    <kbd aria-hidden="true" className="hidden font-sans text-small text-muted desk:inline">
      {children}
    </kbd>
  );
}

function ask(question: Suggestion): string {
  if (question.kind === "which") return `Which is ${possessive(question.person.name)} ${question.label.toLowerCase()}?`;
  const { about, candidates } = question;
  if (candidates.length === 0) return `Who is ${about}?`;
  if (candidates.length > 1) return `Which ${about} is this?`;
  const [{ person, because }] = candidates;
  return `Is this ${person.name}${apposition(because)} or someone new?`;
}

/** What a question is about, where it is only mentioned. */
export function sayUnsure(question: Suggestion): string {
  return question.kind === "who"
    ? `I wasn’t sure who ${question.about} is.`
    : `I wasn’t sure of ${possessive(question.person.name)} ${question.label.toLowerCase()}.`;
}

/** “, Mia’s mother,” or “, who lives in Oakland,” from what speaks for them; when they last met tells nobody apart. */
function apposition(because: readonly string[]): string {
  const kin = because.find((phrase) => /^your |['’]s? /.test(phrase));
  const does = because.find((phrase) => /^(lives|works) /.test(phrase));
  if (kin) return `, ${kin},`;
  return does ? `, who ${does},` : "";
}
