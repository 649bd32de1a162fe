import { sayPartialDate } from "~/time/partial-date";
import { choice, line, optionalLine, partialDate } from "../field";
import { fold, join, keyWithin, kind } from "../kind";

/** What goes to and fro. */
export const GIFTS_AND_DEBTS = {
  debt: kind({
    label: "Debt",
    icon: "coins",
    fields: {
      from: choice("Who owes whom", { them: "They owe you", you: "You owe them" }),
      what: line("What", { hint: "An amount with its currency, such as “£20”, or a thing." }),
      reason: optionalLine("What for"),
      since: partialDate("Since"),
      until: partialDate("Settled", "Empty until it is."),
    },
    read: ({ from, what, reason }) =>
      `${from === "you" ? "You owe" : "Owes you"} ${what}${reason ? ` for ${reason}` : ""}`,
    key: (value) => keyWithin(fold(`${value.from}|${value.what}|${value.reason ?? ""}`), value),
    mark: {
      as: "settled",
      label: "Mark as settled",
      open: ({ until }) => !until,
      done: (debt, on) => ({ ...debt, until: on }),
    },
    past: "Settled",
  }),
  gift: kind({
    label: "Gift",
    icon: "gift",
    fields: {
      what: line("What"),
      status: choice("How far it is", { idea: "An idea", given: "You gave it", received: "They gave it to you" }),
      occasion: optionalLine("Occasion", { max: 100, offers: ["Birthday", "Christmas", "Wedding", "Housewarming"] }),
      on: partialDate("When"),
    },
    read: ({ what, status, occasion, on }, locale) =>
      join([`${GIFT_WORDS[status]}: ${what}`, occasion, on && sayPartialDate(on, locale)]),
    key: ({ what, status, on }) => fold(`${status}|${what}|${on ?? ""}`),
    mark: {
      as: "given",
      label: "Mark as given",
      open: ({ status }) => status === "idea",
      done: (gift, on) => ({ ...gift, status: "given", on }),
    },
  }),
};

const GIFT_WORDS = { idea: "Idea", given: "You gave", received: "Gave you" };
