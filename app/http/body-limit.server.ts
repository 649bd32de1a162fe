import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page.server";

/** A note of 20,000 characters, each of them percent-encoded, and room to spare. */
const MAX_BODY_BYTES = 256 * 1024;

/** Every browser says how long its form is, and the server's parser holds it to that; who does not say is refused. */
export function limitBody(): RequestHandler {
  return (req, res, next) => {
    const length = req.headers["content-length"];
    if (req.headers["transfer-encoding"] !== undefined) {
      res.set("Connection", "close");
      return sendPlainPage(res, 411, "This request can't be read", "It doesn't say how long it is.");
    }
    if (length === undefined || Number(length) <= MAX_BODY_BYTES) return next();
    // Read and dropped, because a browser still sending would not see the answer.
    req.resume();
    res.set("Connection", "close");
    sendPlainPage(
      res,
      413,
      "That is too long",
      "Nothing was saved. A note can hold 20,000 characters: go back, where what you wrote still stands, and split it.",
    );
  };
}
