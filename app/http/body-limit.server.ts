import type { RequestHandler } from "express";
import { MOST_EXPORT_BYTES, MOST_PHOTO_BYTES } from "./file-limit";
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

/** The forms that send a file; around it there is a little more. */
const AROUND_FILE = 64 * 1024;
const FILES: readonly (Limit & { path: RegExp })[] = [
  {
    path: /^\/people\/[0-9a-f-]{36}\/photo(?:\.data)?$/,
    bytes: MOST_PHOTO_BYTES + AROUND_FILE,
    advice: "A picture may have 12 MB: go back and choose a smaller one, or make this one smaller.",
  },
  {
    path: /^\/settings\/data\/import(?:\.data)?$/,
    bytes: MOST_EXPORT_BYTES + AROUND_FILE,
    advice: "An export may have 1 GB here; whoever runs this Memoro can read in a larger one.",
  },
];

/** Every browser says how long its form is, and the server's parser holds it to that; who does not say is refused. */
export function limitBody(): RequestHandler {
  return (req, res, next) => {
    const length = req.headers["content-length"];
    if (req.headers["transfer-encoding"] !== undefined) {
      res.set("Connection", "close");
      return sendPlainPage(res, 411, "This request can't be read", "It doesn't say how long it is.");
    }
    const limit = FILES.find(({ path }) => path.test(req.path)) ?? FORM;
    if (length === undefined || Number(length) <= limit.bytes) return next();
    // Read and dropped, because a browser still sending would not see the answer.
    req.resume();
    res.set("Connection", "close");
    sendPlainPage(
      res,
      413,
      limit === FORM ? "That is too long" : "That is too large",
      `Nothing was saved. ${limit.advice}`,
    );
  };
}
