import { Link } from "@remix-run/react";
import type { AnswerEnd, AnswerSentence, AnswerSource } from "~/models/ask.server";
import { Day } from "./day";

export interface AnswerProps {
  sentences: AnswerSentence[];
  /** Null while it is still being written. */
  end: AnswerEnd | null;
}

/** What a language model answered from the notes; each sentence leads to where it is from. */
export function Answer({ sentences, end }: AnswerProps) {
  return (
    <div className="grid gap-2">
      {sentences.length > 0 && (
        <p className="max-w-measure font-serif text-note">
          {sentences.map(({ text, sources }, index) => (
            <span key={index}>
              {index > 0 && " "}
              {`${text} `}
              {sources.map((source, place) => (
                <span key={place}>
                  {place > 0 && " "}
                  <Source source={source} />
                </span>
              ))}
            </span>
          ))}
        </p>
      )}
      {end !== "answered" && (
        <p className={end === "unknown" ? "max-w-measure font-serif text-note" : "max-w-measure text-muted"}>
          {end === null ? "Reading your notes…" : ENDS[end]}
        </p>
      )}
      {end !== null && sentences.length > 0 && (
        <p className="text-small text-muted">
          Written by a language model; each sentence leads to the note it is from.
        </p>
      )}
    </div>
  );
}

function Source({ source }: { source: AnswerSource }) {
  return (
    <Link
      to={source.kind === "note" ? `/notes/${source.id}` : `/people/${source.personId}`}
      title={`“${source.quote}”`}
      className="reach inline-block rounded bg-wash px-1.5 font-sans text-small whitespace-nowrap text-muted hover:text-ink"
    >
      {source.kind === "note" ? <Day day={source.on} short /> : source.personName}
    </Link>
  );
}

const ENDS: Record<Exclude<AnswerEnd, "answered">, string> = {
  unknown: "I don’t know. Your notes don’t say.",
  broken: "It broke off there; what it said until then was found in your notes.",
  "no endpoint": "This Memoro was set up without a language model. What was found is below.",
  ceiling: "What the language model may cost this month is used up. What was found is below.",
  resting: "The language model is busy just now. What was found is below; ask again in a minute.",
  late: "The language model took too long. What was found is below; ask again if you like.",
  failed: "The language model gave no answer that could be used. What was found is below.",
};
