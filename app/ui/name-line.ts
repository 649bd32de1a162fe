interface NamesInput {
  /** What they are called by. */
  name: string;
  givenName: string | null;
  middleName: string | null;
  familyName: string | null;
  /** Nicknames and other names. */
  also: readonly string[];
  maiden: readonly string[];
  /** "SHIV-awn". */
  said: string | null;
}

/** What there is to say of somebody's names beside the one they are called by: "Sarah Mei Chen · also Sally · born Novak". */
export function sayOtherNames({ name, givenName, middleName, familyName, also, maiden, said }: NamesInput): string {
  const full = [givenName, middleName, familyName].filter(Boolean).join(" ");
  const fullSaysMore = (givenName ?? "") !== "" && full !== name && !name.includes(full);
  const others = [
    fullSaysMore && full,
    also.length > 0 && `also ${also.join(", ")}`,
    maiden.length > 0 && `born ${maiden.join(", ")}`,
    said && `said ${said}`,
  ];
  const line = others.filter(Boolean).join(" · ");
  return fullSaysMore ? line : line.charAt(0).toUpperCase() + line.slice(1);
}
