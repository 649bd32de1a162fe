import { expect, it } from "vitest";
import { addDays, dayIn, isTimeZone, localTime } from "~/time/zoned";

const late = new Date("2026-03-15T03:15:00Z");

it("tells the day and the time where the note was written", () => {
  expect(dayIn(late, "America/Los_Angeles")).toBe("2026-03-14");
  expect(dayIn(late, "+13:00")).toBe("2026-03-15");
  expect(localTime(late, "America/Los_Angeles")).toBe("2026-03-14T20:15:00-07:00");
});

it("adds days over the end of a month", () => {
  expect(addDays("2026-02-27", 2)).toBe("2026-03-01");
});

it("knows zones by name and by offset, and nothing else", () => {
  expect(isTimeZone("Europe/Kyiv")).toBe(true);
  expect(isTimeZone("-07:00")).toBe(true);
  expect(isTimeZone("Mars/Olympus")).toBe(false);
  expect(isTimeZone("")).toBe(false);
});
