import { expect, it } from "vitest";
import { findOpenMention } from "~/ui/mention";

it.each([
  ["Tea with @", ""],
  ["Tea with @sa", "sa"],
  ["Tea with @Sarah Ch", "Sarah Ch"],
  ["(@Zoë", "Zoë"],
])("whoever types a name after an @ is mentioning somebody: %s", (text, begins) => {
  expect(findOpenMention(text, text.length, [])).toEqual({ start: text.lastIndexOf("@"), end: text.length, begins });
});

it.each(["Tea with Sarah", "mail sarah@chen", "Tea with @Sarah, then", "@Sarah\nthen"])(
  "nobody is being mentioned: %s",
  (text) => {
    expect(findOpenMention(text, text.length, [])).toBeUndefined();
  },
);

it("who was chosen is not offered again", () => {
  const text = "Tea with @Sarah Chen at";
  expect(findOpenMention(text, text.length, [{ id: "1", name: "Sarah Chen" }])).toBeUndefined();
});
