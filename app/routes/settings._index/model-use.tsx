import { useClock } from "~/ui/clock";

export interface ModelUseProps {
  readings: number;
  questions: number;
  tokens: number;
  /** In the currency of the prices that Memoro was told; null where it was told none. */
  cost: number | null;
  mostTokens: number | null;
  mostCost: number | null;
  /** Passages that search can't yet compare by the model's meanings. */
  toEmbed: number;
}

/** What the language model was used for this month, and what it may be. */
export function ModelUse({ readings, questions, tokens, cost, mostTokens, mostCost, toEmbed }: ModelUseProps) {
  const locale = useClock().locale ?? "en";
  const count = (number: number) => number.toLocaleString(locale);
  const money = (amount: number) =>
    amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
  const used = [
    readings === 1 ? "1 note" : `${count(readings)} notes`,
    ...(questions === 0 ? [] : [questions === 1 ? "1 question" : `${count(questions)} questions`]),
    `${count(tokens)}${mostTokens === null ? "" : ` of ${count(mostTokens)}`} tokens`,
    ...(cost === null && mostCost === null
      ? []
      : [`${money(cost ?? 0)}${mostCost === null ? "" : ` of ${money(mostCost)}`} spent`]),
  ];
  return (
    <>
      <p className="max-w-measure text-muted tabular-nums">This month: {used.join(", ")}.</p>
      {toEmbed > 0 && (
        <p className="max-w-measure text-muted tabular-nums">
          Search has {toEmbed === 1 ? "1 passage" : `${count(toEmbed)} passages`} still to learn by the new model;
          meanwhile it knows them by the old one.
        </p>
      )}
    </>
  );
}
