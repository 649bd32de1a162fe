import { hasCity, liesIn, plain, regionsNamed } from "./region";

const BESIDE =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|greater|near|outside|downtown|inner|just|somewhere|in|the) )+/;

/**
 * Whether who lives in `home`, as told, lives in the place that is asked for: the words before a comma or all of them,
 * without what only says where in it. "North Leeds, near the canal" is in Leeds; New York is not in York. Lisbon is in Portugal,
 * and Valencia in Spain unless it is told to be in Venezuela.
 */
export function isPlaceIn(home: string, asked: string): boolean {
  const place = nameOf(asked);
  if (place === "") return false;
  const parts = home.split(/[,;(/]|\bin\b|\bnear\b/i).map(nameOf);
  if (parts.includes(place)) return true;
  const regions = regionsNamed(place);
  if (regions.length === 0) return false;
  // Two letters after the city are one of the United States, alone they are no place.
  const told = parts.flatMap((part, index) => (index === 0 && part.length === 2 ? [] : regionsNamed(part)));
  if (told.length > 0) return told.some((region) => regions.some((other) => liesIn(region, other)));
  return parts.some((part) => regions.some((region) => hasCity(region, part)));
}

/** Without what only says where in it; South Korea and West Virginia are their whole name. */
function nameOf(text: string): string {
  const whole = plain(text);
  if (regionsNamed(whole).length > 0) return whole;
  return whole.replace(BESIDE, "").replace(/ (?:area|city centre|city center|now)$/, "");
}
