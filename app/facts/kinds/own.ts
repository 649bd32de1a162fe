import { line, text } from "../field";
import { fold, kind } from "../kind";

/** What there is no word for above. */
export const OWN = {
  custom: kind({
    label: "Your own",
    icon: "tag",
    fields: {
      label: line("What it is about", { max: 100, hint: "Such as “Shoe size” or “Speaks”." }),
      text: text("What to keep"),
    },
    read: ({ label, text }) => `${label}: ${text}`,
    key: ({ label, text }) => fold(`${label}|${text}`),
  }),
};

export const NEWS = {
  news: kind({
    label: "News",
    icon: "newspaper",
    fields: { text: text("News", { max: 500, hint: "One short sentence, such as “Is learning to sail”." }) },
    read: ({ text }) => text,
    key: ({ text }) =>
      fold(text)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
  }),
};
