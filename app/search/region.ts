import { fold } from "~/embed/words";
import { CITIES } from "./data/cities";
import { ALSO, CITY_ALSO, PARTS } from "./data/region-names";

/** A country, one of the United States or a part of the United Kingdom, by its code in data/cities.ts. */
export type Region = string;

interface Atlas {
  /** One name may be two regions: Georgia. */
  regions: ReadonlyMap<string, readonly Region[]>;
  cities: ReadonlyMap<Region, ReadonlySet<string>>;
}

let atlas: Atlas | undefined;

/** Which regions bear this name, folded and without signs; none for most words. */
export function regionsNamed(name: string): readonly Region[] {
  return (atlas ??= readAtlas()).regions.get(name) ?? [];
}

/** Whether one of the larger cities of the region bears this name, folded and without signs. */
export function hasCity(region: Region, name: string): boolean {
  return (atlas ??= readAtlas()).cities.get(region)?.has(CITY_ALSO[name] ?? name) ?? false;
}

/** Texas lies in the United States, and each region in itself. */
export function liesIn(region: Region, other: Region): boolean {
  return region === other || region.startsWith(`${other}-`);
}

function readAtlas(): Atlas {
  const cities = new Map<Region, Set<string>>();
  for (const line of CITIES.split("\n")) {
    const [region = "", names = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
    cities.set(region, new Set(names.split(",")));
    const country = region.slice(0, 2);
    if (country !== region) for (const name of names.split(",")) cities.get(country)?.add(name);
  }
  const regions = new Map<string, Region[]>();
  const add = (name: string, region: Region) => regions.set(name, [...(regions.get(name) ?? []), region]);
  const english = new Intl.DisplayNames("en", { type: "region" });
  for (const region of cities.keys()) {
    if (region.length === 2) add(plain((english.of(region) ?? "").replace(/\(.*\)|^the /gi, "")), region);
  }
  for (const [region, name] of Object.entries(PARTS)) {
    add(name, region);
    if (region.startsWith("US-")) add(region.slice(3).toLowerCase(), region);
  }
  for (const [name, region] of Object.entries(ALSO)) add(name, region);
  return { regions, cities };
}

/** Folded, its words alone. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
