import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("the day of the meeting", () => {
  test.each([
    ["Coffee with Ana yesterday.", "2026-03-13"],
    ["Day before yesterday, sauna. Mikko came.", "2026-03-12"],
    ["Lent Dmitri the drill on 5 March, he'll bring it back by the 20th.", "2026-03-05"],
    ["Pint with Oisín last Tuesday.", "2026-03-10"],
    ["Kwame rang. His brother had a stroke yesterday.", null],
    ["Met Ana. Her birthday is on 2 May.", null],
    ["Mia turned up. Her party is on Friday.", null],
    ["Ewan's op is on the 20th.", null],
    ["Told Fiona I'd pick up Ivy from school on Wed.", null],
    ["Anna promised she'll call me on Friday.", null],
    ["Anna promised on Friday to call me.", "2026-03-13"],
    ["Told Anna on Monday I'd come.", "2026-03-09"],
    ["Karen said I should ring her on Friday.", null],
    ["Tom asked me to come on Friday.", null],
    ["Called Owen about Monday.", null],
    ["Told Fiona we're picking up Ivy on Wed.", null],
    ["Dan rang to say he's off on Friday.", null],
    ["Dan rang on Friday to say he's off.", "2026-03-13"],
    ["Called Owen on Monday about the car.", "2026-03-09"],
    ["Jo told me her mum died on the 2nd.", null],
    ["Heard from Jo on the 2nd, her mum died.", "2026-03-02"],
  ])("%s", async (text, date) => expect((await readAndTell(text)).date).toBe(date));
});

describe("the place of the meeting", () => {
  test.each([
    ["Coffee with Sarah at Blue Bottle, Oakland. She is well.", "Blue Bottle, Oakland"],
    ["Ran into Jo (from crew!!) at the Halloween store on 10/28.", "Halloween store"],
    ["Bumped into Mark Osei outside Tesco.", "Tesco"],
    ["Lunch, Henrik, Thai place.", "Thai place"],
    ["Walked twice round the reservoir with Simone.", "reservoir"],
    ["Great evening at Nadia's.", "Nadia's"],
    ["Gallery opening, Shoreditch. Ran into Petra.", "Shoreditch"],
    ["Met Ana, head of procurement at Škoda, at the trade fair.", "trade fair"],
    ["Kwame rang from the station.", null],
    ["Met Ana. She lives in Leeds, works at Tesco and was at the lake.", null],
    ["Sat with Eileen for an hour in silence.", null],
  ])("%s", async (text, place) => expect((await readAndTell(text)).place).toBe(place));
});

test("where somebody works is not where the writer met them", async () => {
  expect((await readAndTell("Yusuf popped round. Works nights at Royal Mail now.")).place).toBeNull();
});
