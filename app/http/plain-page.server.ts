import type { Request, Response } from "express";
import { safeRedirect } from "~/auth/redirect-to";
import type { OutageNotice } from "~/ui/outage";

const TOO_MANY = 429;

/** A page for when Remix is not there to make one: before it has started, or when the request must not reach it. */
export function sendPlainPage(res: Response, status: number, title: string, text: string): void {
  // What was refused for itself is refused again.
  const mayPass = status >= 500 || status === TOO_MANY;
  res
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(renderPlainPage(res.locals, title, text, mayPass && res.req.method === "GET" ? renderLink(res.req) : ""));
}

/** With what was sent and not saved, to be sent again. */
export function sendOutage(res: Response, { title, text, unsaved }: OutageNotice): void {
  const again = unsaved ? renderForm(unsaved) : renderLink(res.req);
  res
    .status(503)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(renderPlainPage(res.locals, title, text, again));
}

/** What is not the person's doing. The log holds the rest, under the number on the page. */
export function sendFault(res: Response): void {
  const text =
    "It was not your doing. What was saved before is safe: go back, where what you wrote still stands, and try again.";
  sendPlainPage(res, 500, "Something went wrong here", text);
}

function renderPlainPage({ nonce, requestId }: Response["locals"], title: string, text: string, again: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(title)} · Memoro</title>
    <style nonce="${nonce}">
      :root { color-scheme: light dark }
      body { max-width: 34rem; margin: 20vh auto; padding: 0 24px; font: 17px/1.6 system-ui, sans-serif;
        color: light-dark(#1f1d1a, #edeae3); background: light-dark(#fbfaf7, #171613) }
      h1 { font: 30px/1.3 ui-serif, "Iowan Old Style", Georgia, serif }
      a { color: light-dark(#0e6b5e, #5cc5b2) }
      small { opacity: .7 }
      textarea, button { box-sizing: border-box; width: 100%; margin-bottom: 12px; padding: 12px; font: inherit }
      button { width: auto; min-height: 44px }
    </style>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p>${escapeHtml(text)}</p>
    ${again}
    <p><small>Request ${requestId}</small></p>
  </body>
</html>
`;
}

/** To what was asked for; what was sent is not sent by a link. */
function renderLink({ method, originalUrl }: Request): string {
  const to = method === "GET" ? safeRedirect(originalUrl) : "/";
  return `<p><a href="${escapeHtml(to)}">Try again</a></p>`;
}

function renderForm({ to, fields }: NonNullable<OutageNotice["unsaved"]>): string {
  const inputs = fields.map(({ name, value, written }) =>
    written
      ? // A line end right after the tag is not taken for the text's.
        `<textarea name="${escapeHtml(name)}" aria-label="What you wrote" rows="5">\n${escapeHtml(value)}</textarea>`
      : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="${escapeHtml(to)}">${inputs.join("")}<button>Send it again</button></form>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
