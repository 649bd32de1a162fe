import type { Response as ExpressResponse } from "express";

interface Marks {
  nonce: string;
  requestId: string;
}

/** A page for when Remix is not there to make one: before it has started, or when the request must not reach it. */
export function sendPlainPage(res: ExpressResponse, status: number, title: string, text: string): void {
  const { method, originalUrl } = res.req;
  const again = method === "GET" ? originalUrl : undefined;
  res
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(renderPlainPage(res.locals, title, text, again));
}

/** The same to be thrown by a loader or an action; a route that has a page shows its own for the status instead. */
export function refusal(marks: Marks, status: number, title: string, text: string): Response {
  return new Response(renderPlainPage(marks, title, text), {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function renderPlainPage({ nonce, requestId }: Marks, title: string, text: string, again?: string): string {
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
    </style>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p>${escapeHtml(text)}</p>
    ${again === undefined ? "" : `<p><a href="${escapeHtml(again)}">Try again</a></p>`}
    <p><small>Request ${requestId}</small></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
