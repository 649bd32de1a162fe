import type { RequestHandler } from "express";
import { MOST_PHOTO_BYTES } from "./photo-limit";
import { sendPlainPage } from "./plain-page.server";

interface Limit {
  bytes: number;
  /** What to do about it. */
  advice: string;
}

/** A note of 20,000 characters, each of them percent-encoded, and room to spare. */
const FORM: Limit = {
  bytes: 256 * 1024,
  advice: "A note can hold 20,000 characters: go back, where what you wrote still stands, and split it.",
};

/** The one form that sends a file. */
const PHOTO: Limit = {
  bytes: MOST_PHOTO_BYTES + 64 * 1024,
  advice: "A picture may have 12 MB: go back and choose a smaller one, or make this one smaller.",
};
const PHOTO_PATH = /^\/people\/[0-9a-f-]{36}\/photo(?:\.data)?$/;

/** Every browser says how long its form is, and the server's parser holds it to that; who does not say is refused. */
export function limitBody(): RequestHandler {
  return (req, res, next) => {
    const length = req.headers["content-length"];
    if (req.headers["transfer-encoding"] !== undefined) {
      res.set("Connection", "close");
      return sendPlainPage(res, 411, "This request can't be read", "It doesn't say how long it is.");
    }
    const limit = PHOTO_PATH.test(req.path) ? PHOTO : FORM;
    if (length === undefined || Number(length) <= limit.bytes) return next();
    // Read and dropped, because a browser still sending would not see the answer.
    req.resume();
    res.set("Connection", "close");
    sendPlainPage(
      res,
      413,
      limit === PHOTO ? "That is too large" : "That is too long",
      `Nothing was saved. ${limit.advice}`,
    );
  };
}
