import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Button, ButtonLink } from "./button";
import { isOutageNotice, type OutageNotice } from "./outage";
import { useRequestId } from "./request-id";

const MISSING = {
  title: "There is nothing here",
  text: "It may have been deleted, or the address is not quite right.",
};
/** A page that is fetched by script can't be had; the one for being out of reach is kept in the browser. */
const OUT_OF_REACH = {
  title: "Out of reach",
  text: "The notebook can’t be reached just now. What was saved is safe; you can write, and it is kept here until then.",
};
const FAULT = {
  title: "That did not work",
  text: "Something went wrong on our side. What was saved before is safe; what you were typing is still in its box when you go back.",
};

/** The one boundary: what happened, what was kept, what to do. */
export function ErrorPage() {
  const error = useRouteError();
  const requestId = useRequestId();
  const { title, text, unsaved } = explain(error);
  return (
    <div className="grid max-w-column justify-items-start gap-4 py-8">
      <h1 className="font-serif text-name">{title}</h1>
      <p className="max-w-measure text-muted">{text}</p>
      {unsaved && <SendAgain {...unsaved} />}
      {title === OUT_OF_REACH.title ? (
        <ButtonLink to="/offline" reloadDocument className="mt-2">
          Write meanwhile
        </ButtonLink>
      ) : (
        <ButtonLink
          look={unsaved ? "plain" : "main"}
          to="/"
          reloadDocument={title !== MISSING.title}
          className={unsaved ? "" : "mt-2"}
        >
          Back to Today
        </ButtonLink>
      )}
      {title === FAULT.title && requestId && <p className="text-small text-muted">{`Request ${requestId}`}</p>}
    </div>
  );
}

/** What was sent and not saved, as a form of its own: the one it came from is gone with its page. */
function SendAgain({ to, fields }: NonNullable<OutageNotice["unsaved"]>) {
  return (
    <form method="post" action={to} className="grid w-full max-w-measure justify-items-start gap-3">
      {fields.map(({ name, value, written }, place) =>
        written ? (
          <textarea
            key={place}
            name={name}
            defaultValue={value}
            aria-label="What you wrote"
            rows={Math.min(8, 1 + Math.ceil(value.length / 60))}
            className="w-full rounded-[var(--radius)] border border-edge bg-sheet px-4 py-3 font-serif text-note"
          />
        ) : (
          <input key={place} type="hidden" name={name} value={value} />
        ),
      )}
      <Button>Send it again</Button>
    </form>
  );
}

/** What a page of this error is called. */
export function titleOfError(error: unknown): string {
  return explain(error).title;
}

/** A refusal is thrown with a sentence for the person; all else is ours, and says nothing of the code. */
function explain(error: unknown): OutageNotice {
  if (error instanceof TypeError && typeof navigator !== "undefined" && !navigator.onLine) return OUT_OF_REACH;
  if (isRouteErrorResponse(error) && error.status === 503 && isOutageNotice(error.data)) return error.data;
  if (!isRouteErrorResponse(error) || error.status >= 500) return FAULT;
  if (error.status === 404 || error.status === 405) return MISSING;
  const said: unknown = error.data;
  const title = error.status === 429 ? "That was a lot at once" : "That can't be done";
  return { title, text: typeof said === "string" && said !== "" ? said : FAULT.text };
}
