import type { RequestHandler } from "express";
import { sendFault, sendOutage, sendPlainPage } from "./plain-page.server";

const TITLES: Record<number, string> = {
  400: "That can't be done",
  403: "That is not allowed",
  404: "There is nothing here",
  405: "There is nothing here",
  429: "That was a lot at once",
};
const OTHER = "That didn't work";
/** What Remix says of these is for programmers. */
const TEXTS: Record<number, string> = {
  404: "It may have been deleted, or the address is not quite right.",
  405: "It may have been deleted, or the address is not quite right.",
};
/**
 * A route that has no page of its own, as forms are sent to, refuses in a line of bare text. Whoever sent the form without
 * scripts gets to read that, so it is given a page. While the database can't be had any page is, since ours would ask it for more.
 */
export function dressBareAnswers(): RequestHandler {
  return (req, res, next) => {
    if (req.path.endsWith(".data") || req.accepts(["text", "html"]) !== "html") return next();
    const write = res.write.bind(res) as (...args: unknown[]) => boolean;
    const end = res.end.bind(res) as (...args: unknown[]) => typeof res;
    const said: Buffer[] = [];
    const isBare = () =>
      !res.headersSent &&
      res.statusCode >= 400 &&
      (res.locals.outage !== undefined || String(res.getHeader("Content-Type")).startsWith("text/plain"));

    res.write = (chunk: Uint8Array, ...rest: unknown[]) => {
      if (!isBare()) return write(chunk, ...rest);
      said.push(Buffer.from(chunk));
      return true;
    };
    res.end = (...args: unknown[]) => {
      if (!isBare()) return end(...args);
      const { statusCode } = res;
      Object.assign(res, { write, end });
      if (res.locals.outage) sendOutage(res, res.locals.outage);
      else if (statusCode >= 500) sendFault(res);
      else
        sendPlainPage(
          res,
          statusCode,
          TITLES[statusCode] ?? OTHER,
          TEXTS[statusCode] ?? Buffer.concat(said).toString(),
        );
      return res;
    };
    next();
  };
}
