import { describe, expect, test } from "vitest";
import { read, readAndTell } from "./read";

describe("contact details", () => {
  test.each([
    ["Met Grace Okafor, grace.okafor@example.com.", ["Grace Okafor email grace.okafor@example.com"]],
    ["Mr. Papadopoulos came. His daughter Eleni takes over, 07700 900461.", ["Eleni phone 07700 900461"]],
    ["Farid's cell 415-555-0134.", ["Farid phone 415-555-0134"]],
    ["Tom's new address: 14 Marine Parade, Brighton.", ["Tom address 14 Marine Parade, Brighton"]],
    ["Jörg wohnt jetzt Lindenstraße 12, 50674 Köln.", ["Jörg address Lindenstraße 12, 50674 Köln"]],
    ["Ana: https://example.com/ana", ["Ana link https://example.com/ana"]],
    ["her email is dana dot k at example dot com says dana", ["Dana email dana.k@example.com"]],
  ])("%s", async (text, contact) => expect((await readAndTell(text)).contact).toEqual(contact));
});

test("dates, prices, room numbers and the place of a lunch are none", async () => {
  const text = "Lunch with Tom at 12 Duke Street on 14/02/1979, 1990-2005. Room 1234567. Paid £1234567.";
  expect((await read(text)).contact).toEqual([]);
});
