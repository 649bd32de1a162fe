import { fold, spellingKey } from "./fold";
import { NICKNAMES } from "./nickname-list";

type Sex = "f" | "m" | "u";

interface Group {
  sex: Sex;
  full: readonly string[];
  short: readonly string[];
}

const GROUPS: readonly Group[] = NICKNAMES.trim().split("\n").map(parseGroup);
const BY_FULL = index((group) => group.full);
const BY_SHORT = index((group) => group.short);

/** Whether one folded given name is a usual short or pet form of the other: Bob and Robert, Bob and Bobby. */
export function isNickname(a: string, b: string): boolean {
  if (a === b) return false;
  return isShortOf(a, b) || isShortOf(b, a) || isDiminutive(a, b) || isDiminutive(b, a);
}

/** Whose names these are by the groups that have them: f, m, u; Sam is in two. */
export function nicknameSexes(name: string): Set<Sex> {
  return new Set([...(BY_FULL.get(name) ?? []), ...(BY_SHORT.get(name) ?? [])].map((group) => group.sex));
}

/** A folded name with the full names it may be short for and the short forms it goes by. */
export function nameForms(name: string): string[] {
  const full = (BY_SHORT.get(name) ?? []).flatMap((group) => group.full);
  const short = (BY_FULL.get(name) ?? []).flatMap((group) => group.short);
  return [...new Set([name, ...full, ...short])];
}

function isShortOf(short: string, full: string): boolean {
  return (BY_SHORT.get(short) ?? []).some((group) =>
    group.full.some((name) => name === full || (name[0] === full[0] && spellingKey(name) === spellingKey(full))),
  );
}

/** Bob and Bobby, Ruth and Ruthie, Dan and Danny. */
function isDiminutive(long: string, short: string): boolean {
  if (short.length < 2 || !long.startsWith(short)) return false;
  const doubled = short.at(-1) ?? "";
  return new RegExp(`^${doubled}?(?:y|ie|i|ey|kin|o|s|sy|ster)$`).test(long.slice(short.length));
}

function parseGroup(line: string): Group {
  const [head = "", tail = ""] = line.split(":");
  const [sex, ...full] = head.trim().split(" ");
  const short = fold(tail).split(" ").filter(Boolean);
  return { sex: sex === "f" || sex === "m" ? sex : "u", full: full.map(fold), short };
}

function index(names: (group: Group) => readonly string[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of GROUPS) for (const name of names(group)) found.set(name, [...(found.get(name) ?? []), group]);
  return found;
}
