/** Words of the calendar in the languages notes are written in. Own compilation. */

/** Weekday 1 (Monday) to 7. */
export const WEEKDAYS: readonly string[] = [
  "monday|mondays|mon|montag|lundi|lunes|lunedì|maandag|poniedziałek|segunda-feira|måndag|pondělí",
  "tuesday|tuesdays|tues|tue|dienstag|mardi|martes|martedì|dinsdag|wtorek|terça-feira|tisdag|úterý",
  "wednesday|wednesdays|weds|wed|mittwoch|mercredi|miércoles|mercoledì|woensdag|środę|środa|quarta-feira|onsdag|středa|středu",
  "thursday|thursdays|thurs|thur|thu|donnerstag|jeudi|jueves|giovedì|donderdag|czwartek|quinta-feira|torsdag|čtvrtek",
  "friday|fridays|fri|freitag|vendredi|viernes|venerdì|vrijdag|piątek|sexta-feira|fredag|pátek",
  "saturday|saturdays|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobotę|sobota|lördag|lørdag|sobotu",
  "sunday|sundays|sun|sonntag|dimanche|domingo|domenica|zondag|niedzielę|niedziela|söndag|søndag|neděle|neděli",
];

/** Month 1 to 12. */
export const MONTHS: readonly string[] = [
  "january|jan|januar|janvier|enero|gennaio|januari|stycznia|janeiro|ledna",
  "february|feb|febr|februar|février|febrero|febbraio|februari|lutego|fevereiro|února",
  "march|mar|märz|mars|marzo|maart|marca|março|března",
  "april|apr|avril|abril|aprile|kwietnia|dubna",
  "may|mai|mayo|maggio|mei|maja|maio|května",
  "june|jun|juni|juin|junio|giugno|czerwca|junho|června",
  "july|jul|juli|juillet|julio|luglio|lipca|julho|července",
  "august|aug|août|agosto|augustus|sierpnia|srpna",
  "september|sept|sep|septembre|septiembre|settembre|września|setembro|září",
  "october|oct|oktober|okt|octobre|octubre|ottobre|października|outubro|října",
  "november|nov|novembre|noviembre|listopada|novembro|listopadu",
  "december|dec|dezember|dez|décembre|diciembre|dicembre|grudnia|dezembro|prosince",
];

/** Days from today, by the words for them. */
export const RELATIVE_DAYS: readonly (readonly [number, string])[] = [
  [
    -2,
    "(?:the )?day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer|avantieri|l'altro ieri|eergisteren|przedwczoraj|anteontem|i förrgår",
  ],
  [
    -1,
    "last night|yesterday(?: (?:morning|afternoon|evening|night|lunchtime))?|y'?day|ystrdy|gestern(?: (?:abend|morgen|nachmittag|mittag))?|hier (?:soir|matin|après-midi)|ayer|anoche|ieri(?: sera)?|gisteren(?:avond)?|gisterenavond|wczoraj|ontem|igår|i går|včera",
  ],
  [
    0,
    "today|tonight|2day|tonite|this (?:morning|afternoon|evening|lunchtime)|just now|heute(?: (?:abend|morgen|früh|nachmittag|mittag))?|aujourd'hui|ce (?:soir|matin|midi)|cet après-midi|hoy|esta (?:noche|tarde|mañana)|oggi|stasera|stamattina|vandaag|vanavond|vanmorgen|vanmiddag|dziś|dzisiaj|hoje|idag|i dag|dnes",
  ],
  [8, "tomorrow week|a week tomorrow|a week from tomorrow"],
  [
    2,
    "(?:the )?day after tomorrow|übermorgen|après-demain|pasado mañana|dopodomani|overmorgen|pojutrze|depois de amanhã",
  ],
  [
    1,
    "tomorrow(?: (?:morning|afternoon|evening|night|lunchtime))?|tmrw|tmw|tmr|2moro|tomoz|demain(?: (?:soir|matin))?|domani(?: (?:sera|mattina))?|jutro|amanhã|imorgon|i morgen|zítra|morgen (?:abend|früh|mittag|nachmittag)",
  ],
];

/** Numbers in words, to 31, cardinal and ordinal. */
const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

export const CARDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, i): [string, number] => [
    word,
    30 + 10 * i,
  ]),
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["couple of", 2],
  ["a few", 3],
  ["ein", 1],
  ["einer", 1],
  ["einem", 1],
  ["zwei", 2],
  ["drei", 3],
  ["vier", 4],
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["dos", 2],
  ["tres", 3],
  ["due", 2],
  ["tre", 3],
  ["twee", 2],
  ["drie", 3],
  ["dwa", 2],
  ["trzy", 3],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, value): [string, number] => [word, value]).slice(1),
  ...ORDINALS.slice(1, 10).flatMap((word, i): [string, number][] => [
    [`twenty ${word}`, 21 + i],
    [`twenty-${word}`, 21 + i],
  ]),
  ["thirtieth", 30],
  ["thirty first", 31],
  ["thirty-first", 31],
]);

/** Feasts of a fixed day: [month, day]. */
export const FEASTS: readonly (readonly [number, number, string])[] = [
  [12, 24, "christmas eve|heiligabend|nochebuena"],
  [12, 25, "christmas day"],
  [12, 26, "boxing day|st stephen's day"],
  [12, 31, "new year's eve|nye|silvester|nochevieja"],
  [1, 1, "new year's day"],
  [2, 14, "valentine's day|valentine's"],
  [10, 31, "halloween"],
];
