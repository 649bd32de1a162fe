import { hidden, line, optionalChoice, partialDate, text } from "../field";
import { fold, join, kind } from "../kind";
import { sayPartialDate } from "~/time/partial-date";

/** Who somebody is. */
export const ABOUT = {
  name: kind({
    label: "Also called",
    icon: "person",
    fields: {
      name: line("Name"),
      type: optionalChoice("What it is", { also: "Another name", nickname: "Nickname", maiden: "Maiden name" }),
    },
    read: ({ name }) => name,
    aside: ({ type }) => (type === "nickname" ? "nickname" : type === "maiden" ? "maiden name" : null),
    key: ({ name }) => fold(name),
  }),
  said: kind({
    label: "How it is said",
    icon: "voice",
    single: true,
    fields: { text: line("How the name is said", { hint: "Such as “SHIV-awn”." }) },
    read: ({ text }) => text,
    key: ({ text }) => fold(text),
  }),
  met: kind({
    label: "How we met",
    icon: "handshake",
    single: true,
    fields: { text: text("How you met"), on: partialDate("When") },
    read: ({ text, on }, locale) => join([text, on && sayPartialDate(on, locale)]),
    key: ({ text }) => fold(text),
  }),
  relative: kind({
    label: "Family, not named",
    icon: "heart",
    fromNotes: true,
    fields: { relation: hidden(), word: line("Who", { max: 100, hint: "Such as “twin boys”." }) },
    read: ({ word }) => word,
    key: ({ relation, word }) => fold(`${relation}|${word}`),
  }),
};
