import type { FormEvent } from "react";
import { Answer } from "~/ui/answer";
import { Button } from "~/ui/button";
import { useAnswer } from "~/ui/use-answer";

/**
 * An answer costs money and some seconds, and passages leave the machine for it: it is asked for, and never while somebody
 * types. Without JavaScript it is a page of its own.
 */
export function Ask({ question }: { question: string }) {
  const { answer, ask, stop } = useAnswer();
  const isWriting = answer?.end === null;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isWriting) stop();
    else void ask(question);
  }
  return (
    <section
      aria-label="Answer"
      // The place of two sentences is kept, so that what was found does not move with each word.
      className={`-mt-6 grid content-start gap-3 ${answer ? "min-h-60 desk:min-h-40" : ""}`}
    >
      <div aria-live="polite" aria-busy={isWriting} className="empty:hidden">
        {answer && <Answer {...answer} />}
      </div>
      {/* One button all the while: whoever pressed it with a key stays on it. */}
      <form
        method="post"
        action="/search/ask"
        onSubmit={submit}
        className="flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        <input type="hidden" name="q" value={question} />
        <Button look={answer ? "quiet" : "plain"}>{isWriting ? "Stop" : answer ? "Ask again" : "Ask"}</Button>
        {!answer && (
          <p className="text-small text-muted">
            A language model answers from what was found. Private notes are not shown to it.
          </p>
        )}
      </form>
    </section>
  );
}
