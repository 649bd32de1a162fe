const STOP_WORDS = new Set(
  `a an the this that these those such same other another some any no not nor none each every both either neither all
i me my mine myself we us our ours you your yours he him his himself she her hers herself it its itself they them their theirs themselves
one ones oneself someone somebody something anyone anybody anything everyone everybody everything nobody nothing who whom whose which what
when where why how whether if then than as so because though although while until unless since and or but
of in on at by for from to into onto with within without about above below over under between among through during before after against
toward towards upon per via off out up down again also too very just only even still yet ever never always often usually
be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought
there here now i'm i'd i've i'll it's that's there's he's she's don't didn't doesn't isn't wasn't won't can't cannot couldn't wouldn't
etc e.g i.e eg ie esp especially more most less least much many few several own used using use`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that tell nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
