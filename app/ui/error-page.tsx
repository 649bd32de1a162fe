import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { ButtonLink } from "./button";

/** The one boundary: what happened, what was kept, what to do. */
export function ErrorPage() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <div className="grid max-w-column justify-items-start gap-4 py-8">
      <h1 className="font-serif text-name">{missing ? "There is nothing here" : "That did not work"}</h1>
      <p className="max-w-measure text-muted">
        {missing
          ? "It may have been deleted, or the address is not quite right."
          : "Something went wrong on our side. What was saved before is safe; what you were typing is still in its box when you go back."}
      </p>
      <ButtonLink to="/" reloadDocument={!missing} className="mt-2">
        Back to Today
      </ButtonLink>
    </div>
  );
}
