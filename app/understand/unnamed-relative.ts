import { KIN_WORDS } from "./data/kinship";
import type { Scene, UnnamedRelative } from "./scene";

/** "her husband", "Ben's fiancée" at token i, where no name follows. */
export function unnamedRelative(scene: Scene, i: number): UnnamedRelative | null {
  const { tokens } = scene.doc;
  const [owner, kinWord, next, afterNext] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  const kin = KIN_WORDS.get(kinWord?.lower ?? "");
  if (!owner || !kinWord || !kin || kin.plural) return null;
  if (next && scene.mentionAt.has(next.start)) return null;
  if (next?.text === "," && afterNext && scene.mentionAt.has(afterNext.start)) return null;
  const meant = scene.pronounAt.get(owner.start);
  const of =
    owner.lower === "'s" ? scene.mentions.find((mention) => mention.end === owner.start)?.person : meant && meant[0];
  return of ? { of, relation: kin.relation, sex: kin.sex, sentence: kinWord.sentence } : null;
}
