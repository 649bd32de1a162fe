/**
 * The dictionary form of an inflected English word. Irregular forms are listed; regular ones are taken back by rule, and
 * a rule's result counts only where the dictionary knows it.
 */
export function lemmaOf(word: string, isKnown: (word: string) => boolean): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular && isKnown(irregular)) return irregular;
  if (isKnown(word)) return word;
  for (const candidate of regularForms(word)) if (isKnown(candidate)) return candidate;
  return null;
}

function* regularForms(word: string): Generator<string> {
  if (word.length < 4) {
    if (word.length === 3 && word.endsWith("s")) yield word.slice(0, -1);
    return;
  }
  if (word.endsWith("ies")) yield `${word.slice(0, -3)}y`;
  if (word.endsWith("ves")) yield* [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`];
  if (word.endsWith("s") && !word.endsWith("ss"))
    yield* [word.slice(0, -1), ...(word.endsWith("es") ? [word.slice(0, -2)] : [])];
  if (word.endsWith("men")) yield `${word.slice(0, -3)}man`;
  for (const ending of ["ied", "ier", "iest", "ily"])
    if (word.endsWith(ending)) yield `${word.slice(0, -ending.length)}y`;
  for (const ending of ["ing", "ed", "er", "est"]) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2) continue;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
    yield* [stem, `${stem}e`];
  }
  if (word.endsWith("ly")) yield word.slice(0, -2);
  if (word.endsWith("in") && word.length > 5) yield* regularForms(`${word}g`);
}

/** "base: form form"; forms that are more often something else ("bore", "rose", "wound") are left out. */
const IRREGULAR = new Map(
  `arise:arose arisen|awake:awoke awoken|be:am is are was were been being|bear:borne|beat:beaten|become:became|begin:began begun|
bend:bent|bet:betted|bind:bound|bite:bit bitten|bleed:bled|blow:blew blown|break:broke broken|breed:bred|bring:brought|build:built|
burn:burnt|buy:bought|catch:caught|choose:chose chosen|cling:clung|come:came|creep:crept|deal:dealt|dig:dug|do:did done does|
draw:drew drawn|dream:dreamt|drink:drank drunk|drive:drove driven|eat:ate eaten|fall:fell fallen|feed:fed|feel:felt|fight:fought|
find:found|flee:fled|fling:flung|fly:flew flown flies|forbid:forbade forbidden|forget:forgot forgotten|forgive:forgave forgiven|
freeze:froze frozen|get:got gotten|give:gave given|go:went gone goes|grind:ground|grow:grew grown|hang:hung|have:had has having|hear:heard|
hide:hid hidden|hold:held|keep:kept|kneel:knelt|know:knew known|lay:laid|lead:led|lean:leant|leap:leapt|learn:learnt|leave:left|
lend:lent|lie:lying|light:lit|lose:lost|make:made|mean:meant|meet:met|mistake:mistook mistaken|overcome:overcame|pay:paid|quit:quitted|
ride:rode ridden|ring:rang rung|rise:risen|run:ran|say:said|see:saw seen|seek:sought|sell:sold|send:sent|sew:sewn|shake:shook shaken|
shine:shone|shoot:shot|show:shown|shrink:shrank shrunk|sing:sang sung|sink:sank sunk|sit:sat|sleep:slept|slide:slid|smell:smelt|
speak:spoke spoken|speed:sped|spell:spelt|spend:spent|spill:spilt|spin:spun|spit:spat|spoil:spoilt|spring:sprang sprung|stand:stood|
steal:stole stolen|stick:stuck|sting:stung|strike:struck stricken|strive:strove|swear:swore sworn|sweep:swept|swell:swollen|swim:swam swum|
swing:swung|take:took taken|teach:taught|tear:tore torn|tell:told|think:thought|throw:threw thrown|understand:understood|undergo:underwent|
wake:woke woken|wear:wore worn|weave:wove woven|weep:wept|wed:wedded|win:won|withdraw:withdrew withdrawn|write:wrote written|
child:children|woman:women|man:men|person:people persons|foot:feet|tooth:teeth|goose:geese|mouse:mice|wife:wives|life:lives|knife:knives|
leaf:leaves|half:halves|wolf:wolves|thief:thieves|loaf:loaves|shelf:shelves|calf:calves|scarf:scarves|
good:better best|bad:worse worst|far:further furthest farther farthest|little:littler littlest|die:dying died|tie:tying tied|
mother:mum mom mam mums moms|father:dad dads|grandmother:grandma gran nan nana granny|grandfather:grandpa grandad granddad|
favorite:favourite|color:colour|neighbor:neighbour neighbours neighbors|jewelry:jewellery|pajama:pyjamas|tire:tyre|gray:grey|`
    .replace(/\n/g, "")
    .split("|")
    .filter(Boolean)
    .flatMap((entry) => {
      const [base = "", forms = ""] = entry.split(":");
      return forms.split(" ").map((form) => [form, base] as const);
    }),
);
