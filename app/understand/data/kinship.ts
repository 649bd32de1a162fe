/** Words for relatives, with what they are to the person and the sex they tell. Own compilation. */
import type { Relation } from "../extraction";

export interface KinWord {
  relation: Relation;
  sex: "female" | "male" | null;
  plural: boolean;
}

/** relation: female | male | either sex | plural. English first, then German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish and Czech. */
const TABLE: [Relation, string, string, string, string][] = [
  [
    "spouse",
    "wife|widow|missus|ehefrau|épouse|femme|esposa|mujer|moglie|echtgenote|vrouw|hustru|kone|żona|żoną|żony|manželka",
    "husband|widower|hubby|ehemann|mari|époux|esposo|marido|marito|echtgenoot|ektemann|mąż|męża|mężem|manžel",
    "spouse|better half|other half",
    "",
  ],
  [
    "partner",
    "girlfriend|gf|fiancée|freundin|verlobte|copine|compagne|novia|pareja|prometida|fidanzata|ragazza|compagna|vriendin|namorada|noiva|flickvän|kæreste|dziewczyna|narzeczona|přítelkyně",
    "boyfriend|bf|fella|verlobter|copain|compagnon|novio|prometido|fidanzato|compagno|namorado|noivo|pojkvän|chłopak|narzeczony|přítel",
    "partner|fiance|fiancé|lebensgefährtin|lebensgefährte|sambo|betrothed|parejas",
    "",
  ],
  [
    "ex",
    "ex-wife|ex wife|exfrau|ex-girlfriend|ex girlfriend|ex-gf|ex-femme|exmujer|ex-moglie",
    "ex-husband|ex husband|exmann|ex-boyfriend|ex boyfriend|ex-bf|ex-mari|exmarido|ex-marito",
    "ex|ex-partner|ex partner",
    "",
  ],
  [
    "child",
    "daughter|stepdaughter|step-daughter|girl|baby girl|little girl|tochter|fille|hija|figlia|filha|dochter|dotter|datter|córka|córką|córkę|córki|dcera",
    "son|stepson|step-son|boy|baby boy|little boy|sohn|fils|hijo|figlio|filho|zoon|sønn|søn|syn|syna|synem",
    "child|kid|lad|lass|kiddo|baby|toddler|newborn|little one|youngest|eldest|oldest|firstborn|teenager|stepchild|kind|enfant|bébé|bebé|dziecko|dítě|barn",
    "daughters|girls|sons|boys|kids|children|twins|twin boys|twin girls|triplets|babies|little ones|teenagers|stepkids|stepchildren|töchter|söhne|kinder|zwillinge|enfants|filles|hijos|hijas|niños|figli|figlie|filhos|kinderen|dzieci|děti",
  ],
  [
    "parent",
    "mother|mum|mom|mam|mama|mamma|mummy|mommy|ma|stepmother|stepmum|stepmom|mutter|mutti|mère|maman|madre|mamá|mãe|moeder|mor|matka|mamą|matce|máma|mutter",
    "father|dad|papa|daddy|pa|pop|stepfather|stepdad|vater|vati|père|padre|papá|pai|vader|far|ojciec|tata|ojca|otec|táta|babbo|papà",
    "parent",
    "parents|folks|mum and dad|mom and dad|eltern|padres|genitori|pais|ouders|rodzice|rodiče|foreldre|föräldrar",
  ],
  [
    "sibling",
    "sister|sis|half-sister|half sister|stepsister|twin sister|schwester|sœur|soeur|hermana|sorella|irmã|zus|zusje|syster|søster|siostra|siostrą|siostrę|siostry|sestra",
    "brother|bro|half-brother|half brother|stepbrother|twin brother|bruder|frère|hermano|fratello|irmão|broer|broertje|bror|brat|brata|bratem|bratr",
    "sibling|twin",
    "sisters|brothers|siblings|geschwister|brüder|schwestern|hermanos|hermanas|fratelli|sorelle|irmãos|broers|zussen|syskon|rodzeństwo",
  ],
  [
    "grandparent",
    "grandmother|grandma|granny|gran|nan|nana|nanna|grandmum|great-grandmother|oma|großmutter|grand-mère|mamie|abuela|abuelita|nonna|avó|avozinha|mormor|farmor|bestemor|babcia|babci|babcią|babička|yiayia|bubbe|lola",
    "grandfather|grandpa|grandad|granddad|gramps|great-grandfather|opa|großvater|grand-père|papi|abuelo|nonno|avô|morfar|farfar|bestefar|dziadek|dziadka|dziadkiem|dědeček|děda|lolo",
    "grandparent",
    "grandparents|großeltern|grands-parents|abuelos|nonni|avós|grootouders|dziadkowie",
  ],
  [
    "grandchild",
    "granddaughter|great-granddaughter|enkelin|petite-fille|nieta|nipotina|neta|kleindochter|barnebarn|wnuczka|wnuczkę|vnučka",
    "grandson|great-grandson|enkel|petit-fils|nieto|nipotino|neto|kleinzoon|wnuk|wnuka|vnuk",
    "grandchild|grandkid|great-grandchild|enkelkind|kleinkind",
    "granddaughters|grandsons|grandchildren|grandkids|great-grandchildren|enkelkinder|petits-enfants|nietos|nipoti|netos|kleinkinderen|wnuki",
  ],
  [
    "aunt_uncle",
    "aunt|auntie|aunty|great-aunt|tante|tía|tia|zia|moster|faster|ciocia|ciotka|ciocię|teta",
    "uncle|great-uncle|onkel|oncle|tío|tio|zio|oom|morbror|farbror|wujek|wujka|strýc",
    "",
    "aunts|uncles|tíos|zii",
  ],
  [
    "niece_nephew",
    "niece|great-niece|nichte|nièce|sobrina|sobrinha|nicht|siostrzenica|bratanica|neteř",
    "nephew|great-nephew|neffe|neveu|sobrino|sobrinho|neef|siostrzeniec|bratanek|synovec",
    "nipote",
    "nieces|nephews",
  ],
  [
    "cousin",
    "cousine|prima|cugina|kuzynka|sestřenice",
    "vetter|primo|cugino|kuzyn|bratranec",
    "cousin|second cousin|kusin|kusine",
    "cousins|primos|cugini",
  ],
  [
    "in_law",
    "mother-in-law|mother in law|sister-in-law|sister in law|daughter-in-law|daughter in law|schwiegermutter|schwägerin|schwiegertochter|belle-mère|belle-sœur|belle-soeur|belle-fille|suegra|cuñada|nuera|suocera|cognata|nuora|sogra|cunhada|schoonmoeder|schoonzus|svigermor|svärmor|teściowa|szwagierka|tchyně",
    "father-in-law|father in law|brother-in-law|brother in law|son-in-law|son in law|schwiegervater|schwager|schwiegersohn|beau-père|beau-frère|beau-fils|suegro|cuñado|yerno|suocero|cognato|genero|sogro|cunhado|schoonvader|zwager|svigerfar|svärfar|teść|szwagier|tchán",
    "",
    "in-laws|parents-in-law|schwiegereltern|beaux-parents|suegros|suoceri|schoonouders|teściowie",
  ],
];

export const KIN_WORDS: ReadonlyMap<string, KinWord> = new Map(
  TABLE.flatMap(([relation, female, male, either, plural]) =>
    (
      [
        ["female", female, false],
        ["male", male, false],
        [null, either, false],
        [null, plural, true],
      ] as const
    ).flatMap(([sex, words, isPlural]) =>
      words
        .split("|")
        .filter(Boolean)
        .map((word) => [word.normalize("NFC"), { relation, sex, plural: isPlural }] as const),
    ),
  ),
);
