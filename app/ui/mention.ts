/** Somebody whom an "@" of the text means. */
export interface Mentioned {
  id: string;
  name: string;
}

/** An "@" before the cursor, and what is typed after it. */
export interface OpenMention {
  start: number;
  end: number;
  begins: string;
}

const OPEN = /(?:^|[\s(["“])@([\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]+){0,3})$/u;

/** Undefined where nobody is being mentioned, or whoever is was chosen already. */
export function findOpenMention(text: string, cursor: number, chosen: readonly Mentioned[]): OpenMention | undefined {
  const begins = OPEN.exec(text.slice(Math.max(0, cursor - 100), cursor))?.[1];
  if (begins === undefined || chosen.some(({ name }) => begins.startsWith(name))) return undefined;
  return { start: cursor - begins.length - 1, end: cursor, begins };
}

/** What a form sends of those chosen; the server leaves out whom the text does not mention any more. */
export function writeMention({ id, name }: Mentioned): string {
  return `${id} ${name}`;
}
