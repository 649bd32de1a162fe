import type { Span } from "./note-text";

/** What a note sets right beside a name to say which one: "the plumber Kevin", "Kevin the plumber", "Kevin from Leeds". */
export interface Descriptor {
  /** "plumber", "new maths teacher": what somebody is. */
  is: string;
  /** "Leeds", "the museum": where they are from. */
  from: string;
}

/** Words of a plain noun phrase; "a coffee with Sarah" says nothing of her. */
const WORD =
  "(?!(?:with|from|of|to|for|and|or|by|at|in|on|about|than|as|but|that|who|when|via|like|after|before)\\b)[\\p{L}-]+";
const DETERMINER = "(?:the|our|my|an?|his|her|their)";
const BEFORE = new RegExp(`(?<!\\p{L})${DETERMINER}\\s+((?:${WORD}\\s+){0,2}${WORD}),?\\s+$`, "iu");
const AFTER = new RegExp(
  `^,?\\s+${DETERMINER}\\s+(${WORD}(?:\\s${WORD}){0,2}?)(?=[,.;:!?)]|\\s+(?:who|from|at|in|of|and|is|was|has|had)\\b|\\s+\\p{L}+(?:ed|s)\\b|$)`,
  "iu",
);
/** "The cake Sarah baked" says nothing of her either: what somebody is ends like this. */
const OCCUPATION =
  /(?:er|or|ist|ian|man|woman|ant|ee|nurse|vet|cook|chef|pilot|coach|gp|judge|priest|nun|monk|guide|clerk|smith|doctor|surgeon|midwife|dean|vicar|rabbi|imam|mayor|mp|boss|postie|au pair|nanny)$/iu;
const THING =
  /(?:^|\s)(?:tractor|motor|poster|boiler|ladder|trailer|mixer|printer|computer|theat(?:re|er)|paper|newspaper|water|butter|flower|number|order|dinner|supper|beer|letter|river|corner|summer|winter|september|october|november|december|offer|cover|power|sweater|jumper|burger|cooker|heater|door|floor|mirror|error|favou?r|van|plan|plant|pan|can|man)$/iu;
const FROM =
  /^(?:[^.!?]{0,40}\bthe one|,?\s+is)?,?\s+(?:from|of)\s+((?:(?:the|my|our|his|her)\s+)?[\p{L}\p{N}'’&-]+(?:\s+[\p{L}\p{N}'’&-]+){0,3})/iu;
/** Where "Tom from Leeds" is who he is; in "picked up Tom from Leeds" it is where he was. */
const NAMED_HERE = /(?:^|[.!?:;,]|\b(?:with|and|met|saw|by|called|rang|texted|emailed|to|is|was))\s*$/iu;

/** @param others where other people are mentioned: what comes after is theirs */
export function describe(text: string, spans: readonly Span[], others: readonly Span[]): Descriptor {
  const found = spans.map((span) => {
    const before = text.slice(0, span.start);
    const next = others.filter((other) => other.start >= span.end).map((other) => other.start);
    const after = text.slice(span.end, Math.min(text.length, ...next));
    const is = [BEFORE.exec(before)?.[1], AFTER.exec(after)?.[1]].find((one) => one !== undefined && isOccupation(one));
    const [whole = "", from = ""] = FROM.exec(after) ?? [];
    return { is: is ?? "", from: whole.includes("the one") || NAMED_HERE.test(before) ? from : "" };
  });
  return {
    is: found
      .map((one) => one.is)
      .join(" ")
      .trim(),
    from: found
      .map((one) => one.from)
      .join(" ")
      .trim(),
  };
}

function isOccupation(words: string): boolean {
  return OCCUPATION.test(words) && !THING.test(words);
}
