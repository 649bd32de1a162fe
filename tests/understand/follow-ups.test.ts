import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("what the writer means to do", () => {
  test.each([
    ["Coffee with Sarah. Send her the ramen place by Friday.", ["Sarah: Send Sarah the ramen place (2026-03-20)"]],
    ["Lunch with Amit. I owe him an answer by Tuesday.", ["Amit: I owe Amit an answer (2026-03-17)"]],
    ["Mrs Novak gave me jam. Must return her jar.", ["Mrs Novak: Return Mrs Novak's jar (–)"]],
    ["Met Mo. I said I'd look after his cat, 3 May.", ["Mo: Look after Mo's cat (2026-05-03)"]],
    ["TODO slides to Wei by Friday", ["Wei: Slides to Wei (2026-03-20)"]],
    ["Lunch with Ana moved to the 19th.", ["Ana: Lunch with Ana moved (2026-03-19)"]],
    ["Call with Otto. Action: share the deck.", ["Otto: Share the deck (–)"]],
    ["Promised Anna on Monday that I'd send the book by Friday.", ["Anna: Send the book (2026-03-20)"]],
    ["I promised Anna on Monday to send the book.", ["Anna: Send the book (–)"]],
    ["I promised Anna to send the book by Monday.", ["Anna: Send the book (2026-03-16)"]],
    ["TODO: call Beth", ["Beth: Call Beth (–)"]],
    ["Action: Peter sends the deck by 20 March; I review it on Monday.", ["Peter: I review it (2026-03-16)"]],
    ["Next steps: Beth will book the venue; I'll call her on Monday.", ["Beth: Call Beth (2026-03-16)"]],
    ["TODO for Beth: book the venue.", ["Beth: Book the venue (–)"]],
    ["Reminder: Beth's birthday on Friday.", ["Beth: Beth's birthday (2026-03-20)"]],
    [
      "Check in with Anna on Friday. Put her in touch with Tom.",
      ["Anna: Check in with Anna (2026-03-20)", "Anna: Put her in touch with Tom (–)"],
    ],
    ["Met Anna. Read her draft and send comments.", ["Anna: Read Anna's draft (–)", "Anna: Send comments (–)"]],
    ["Put Anna in touch with Tom, who moved to York.", ["Anna: Put Anna in touch with Tom (–)"]],
    ["Let Owen know that I liked his book.", ["Owen: Let Owen know that I liked his book (–)"]],
    ["Drop by Anna's. Buy card for Tom.", ["Anna: Drop by Anna's (–)", "Tom: Buy card for Tom (–)"]],
    ["Still haven't thanked Gerda for the jam!!", ["Gerda: Still haven't thanked Gerda for the jam (–)"]],
    ["Ran into Paolo. Check with Ida tomorrow week.", ["Ida: Check with Ida (2026-03-22)"]],
    ["Anruf von Tante Gisela. Karte schicken!", ["Tante Gisela: Karte schicken (–)"]],
    ["Visita de Lucía. Llamar a Lucía el jueves.", ["Lucía: Llamar a Lucía (2026-03-19)"]],
  ])("%s", async (text, followUps) => expect((await readAndTell(text)).followUps).toEqual(followUps));
});

describe("what others mean to do, and what is over", () => {
  test.each([
    "Lent Dmitri the drill, he'll bring it back by the 15th.",
    "Call with Priya. Text from Tom.",
    "Next steps: Beth books the venue.",
    "Saw Anna. Follow-up: she sends me the file.",
    "Action items: Anna: slides.",
    "Put the kids to bed, then called Beth.",
    "Read a great book by Zadie Smith that Imogen recommended.",
    "Put on weight, Owen says.",
    "Set up with Owen by Anna. Let down by Owen again.",
    "Check in with Anna was good.",
    "Thank you card from Anna.",
    "Try as he might, Owen failed.",
    "Sadie quit. No plan.",
    "Book club: Priscilla and Tom.",
    'Ravi has a sticker: "Delete all contacts, call Bob."',
    "Lunch with Tom on Tuesday. He is well.",
    "We'll see. Hope it works out for Tom.",
  ])("%s", async (text) => expect((await readAndTell(text)).followUps).toEqual([]));
});

test("what was promised to somebody is for them, whosever the thing is", async () => {
  expect((await readAndTell("Walked with Beth. Told her I'd dig out Joe's number.")).followUps).toEqual([
    "Beth: Dig out Joe's number (–)",
  ]);
});

test("seeing somebody again on a day to come is a plan, in whatever words", async () => {
  const { followUps } = await readAndTell("Physio with Niall. Seeing him again on Thursday. I'm to send him the scan.");
  expect(followUps).toEqual(["Niall: Seeing Niall again (2026-03-19)", "Niall: Send Niall the scan (–)"]);
});
