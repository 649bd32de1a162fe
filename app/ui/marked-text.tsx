import { markQuotes, type Quote } from "./mark-quotes";

interface MarkedTextProps {
  text: string;
  quotes: readonly Quote[];
  /** What is pointed at, here or in the list beside. */
  lit?: string | null;
}

/** The words of a note as they were written; those that something was learned from are marked. */
export function MarkedText({ text, quotes, lit = null }: MarkedTextProps) {
  return (
    <p className="max-w-measure font-serif text-note whitespace-pre-wrap">
      {markQuotes(text, quotes).map((segment, index) =>
        segment.ids.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={index}
            data-learned={segment.ids[0]}
            className={lit !== null && segment.ids.includes(lit) ? "rounded-[3px] bg-marker-lit" : "stroke"}
          >
            {segment.text}
          </mark>
        ),
      )}
    </p>
  );
}
