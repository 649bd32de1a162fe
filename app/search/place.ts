import { fold } from "~/embed/words";

const BESIDE =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|greater|near|outside|downtown|inner|just|somewhere|in|the) )+/;

/**
 * Whether who lives in `home`, as told, lives in the place that is asked for: the words before a comma or all of them,
 * without what only says where in it. "North Leeds, near the canal" is in Leeds; New York is not in York.
 */
export function isPlaceIn(home: string, asked: string): boolean {
  const place = bare(asked);
  return place !== "" && home.split(/[,;(/]|\bin\b|\bnear\b/i).some((part) => bare(part) === place);
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(BESIDE, "")
    .replace(/ (?:area|city centre|city center|now)$/, "");
}
