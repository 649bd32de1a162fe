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
  function submit(event: FormEvent) {
    event.preventDefault();
    void ask(question);
  }
  return (
    <section aria-label="Answer" className="-mt-6 grid gap-3">
      {answer && <Answer {...answer} />}
      {answer?.end === null ? (
        <Button type="button" look="quiet" className="justify-self-start" onClick={stop}>
          Stop
        </Button>
      ) : (
        <form
          method="post"
          action="/search/ask"
          onSubmit={submit}
          className="flex flex-wrap items-center gap-x-4 gap-y-2"
        >
          <input type="hidden" name="q" value={question} />
          <Button look={answer ? "quiet" : "plain"}>{answer ? "Ask again" : "Ask"}</Button>
          {!answer && (
            <p className="text-small text-muted">
              A language model answers from what was found. Private notes are not shown to it.
            </p>
          )}
        </form>
      )}
    </section>
  );
}
