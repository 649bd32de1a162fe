import type { IconName } from "~/ui/fact-icon";
import { line, optionalLine } from "../field";
import { fold, join, kind } from "../kind";

const taste = (label: string, icon: IconName, hint: string) =>
  kind({
    label,
    icon,
    fields: { text: line(label, { hint }) },
    read: ({ text }) => text,
    key: ({ text }) => fold(text),
  });

/** What somebody likes, eats, and has around them. */
export const TASTES = {
  allergy: taste("Allergy", "alert", "Such as “Peanuts”."),
  food: taste("Eats", "utensils", "Such as “Vegetarian”."),
  like: taste("Likes", "thumbs up", "Such as “Old maps”."),
  dislike: taste("Dislikes", "thumbs down", "Such as “Surprises”."),
  pet: kind({
    label: "Pet",
    icon: "paw",
    fields: {
      name: optionalLine("Name", { max: 100 }),
      animal: optionalLine("What animal", { max: 100, offers: ["cat", "dog", "rabbit", "bird", "fish", "horse"] }),
    },
    refuse: ({ name, animal }) =>
      name || animal ? null : { field: "name", told: "Write a name, or what animal it is." },
    read: ({ name, animal }) => (name && animal ? `${name} (${animal})` : join([name, animal])),
    key: ({ name, animal }) => fold(`${name ?? ""}|${animal ?? ""}`),
  }),
};
