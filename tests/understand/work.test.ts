import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("work and how it stands", () => {
  test.each([
    ["Ravi starts as a penetration tester at Monzo next month.", ["Ravi starting Monzo penetration tester"]],
    ["Imran starts at the Met Office on Monday as a forecaster.", ["Imran starting Met Office forecaster"]],
    ["1:1 with Chase. Laid off from Intel two weeks ago.", ["Chase former Intel –"]],
    ["Intro him to Anita at Nvidia.", ["Anita current Nvidia –"]],
    ["Priya got promoted to staff engineer at Datadog.", ["Priya current Datadog staff engineer"]],
    ["Marcus is at Google now.", ["Marcus current Google –"]],
    ["Ms Kowalczyk, Ella's Year 4 teacher, rang.", ["Ms Kowalczyk current – Year 4 teacher"]],
    ["Sanjay has a job interview at NHS Digital on Thursday.", ["Sanjay interviewing NHS Digital –"]],
    ["Met Kofi. He is a retired surgeon.", ["Kofi former – surgeon"]],
    ["Vikram isn't at Infosys any more.", ["Vikram former Infosys –"]],
    ["Carlos dejó Telefónica.", ["Carlos former Telefónica –"]],
    [
      "Keisha Brown (QA) and Helga Moser – CFO, Biontech – came.",
      ["Helga Moser current Biontech CFO", "Keisha Brown current – QA"],
    ],
    [
      "Tom left Barclays and is now head of risk at Monzo.",
      ["Tom former Barclays –", "Tom current Monzo head of risk"],
    ],
    ["Jamal said yes to Airbus.", ["Jamal starting Airbus –"]],
    ["Aoife got the lecturer job at UCD!!", ["Aoife starting UCD lecturer"]],
    ["Met with Rahul Mehta, VP Sales at Freshworks, re: renewal.", ["Rahul Mehta current Freshworks VP Sales"]],
    ["Declan has taken a position with the Bank of Ireland.", ["Declan starting Bank of Ireland –"]],
    ["Nia landed the BBC job.", ["Nia starting BBC –"]],
    ["Joan was a seamstress for M&S all her life.", ["Joan former M&S seamstress"]],
    ["Amal is doing an apprenticeship at Rolls-Royce.", ["Amal current Rolls-Royce apprenticeship"]],
    [
      "Henrike's been made head of procurement at Bosch, starts in September.",
      ["Henrike starting Bosch head of procurement"],
    ],
    ["Tom (Anna's dad) is a plumber.", ["Tom current – plumber"]],
    ["Owen nearly cried when he left Boots.", ["Owen former Boots –"]],
    ["Owen was offered a job at Shell and said yes.", ["Owen starting Shell –"]],
    ["Owen was going to join Shell but joined BP instead.", ["Owen starting BP –"]],
    ["Anna's new job starts at Bosch on Monday.", ["Anna starting Bosch –"]],
    ["Owen's happy he left Boots.", ["Owen former Boots –"]],
    ["Met Fatou from Wave, and Wei @ Stripe.", ["Fatou current Wave –", "Wei current Stripe –"]],
    ["Collected the parcel from Owen at Bosch.", ["Owen current Bosch –"]],
    ["Thomas emailed, he's with Médecins Sans Frontières.", ["Thomas current Médecins Sans Frontières –"]],
  ])("%s", async (text, work) => expect((await readAndTell(text)).work.sort()).toEqual([...work].sort()));
});

describe("what is no job", () => {
  test.each([
    "Rose didn't get the job at Asda.",
    "Trey starts at uni in the fall.",
    "Mia starts kindergarten.",
    "Ran into my old boss Carol at Waitrose.",
    "Juno is staying at her sister's.",
    "Amy told me that her brother got a job at Rolls-Royce.",
    "Owen thinks his wife starts at Pfizer on Monday.",
    "Anna's flatmate works at Spotify.",
    "Anna's boss is leaving HSBC.",
    "Femke wants to leave ASML.",
    "Picked up Ravi from Heathrow.",
    "Took Owen from Paddington to Heathrow.",
    "I dropped Owen off at Gatwick.",
    "Lunch w/ Beatriz @ Dishoom",
    "Owen @ Nando's",
    "Tom @ The Crown",
    "Owen nearly joined Shell.",
    "Owen was nearly fired from Boots.",
    "Owen was offered a job at Shell but said no.",
    "Owen nearly took the job at Siemens but turned it down.",
    "If Owen passes, he starts at Shell on Monday.",
    "Anders moved because of his girlfriend who is a nurse.",
  ])("%s", async (text) => expect((await readAndTell(text)).work).toEqual([]));
});
