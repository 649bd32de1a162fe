/** How people write down what they mean to do. */

/** What one does for somebody, in the plain form of an order to oneself. */
export const VERBS =
  "call|ring|phone|text|email|e-mail|message|ping|dm|meet|see|visit|send|ask|tell|write|book|bring|buy|get|pick up|invite|check|remind|arrange|organise|organize|plan (?:the|a|for|our|his|her|something)|schedule|reschedule|rebook|follow up|catch up|introduce|intro|connect|put|share|drop|give|lend|return|thank|wish|let|make|find|order|rsvp|reply|respond|confirm|take|talk|speak|discuss|chase|nudge|google|look|dig|pay|prep|prepare|cook|bake|set up|sort|fix|finish|read|try|recommend|forward|post|mail|print|copy|add|sign|submit|review|transfer|collect|fetch|congratulate|water (?:the|his|her|their|our|\\ue000|plants)|feed|bake|help|draft|suggest|research|offer|apologise|apologize|keep|don't forget to|do not forget to|remember to|remember|do|show|hand|leave|go to|go and|stop by|swing by|pop round|come back|get back|touch base|cancel|move|ship|return|renew|knit|donate|contribute|sponsor|host|chip in|check in|pop in|look after|look up|look into";
const IMPERATIVE = new RegExp(
  `^(?:\\[ ?\\] ?|todos?:? |to[ -]do:? |action(?: item)?: ?|next(?: steps?)?: ?|follow[- ]ups?: ?|nb:? |note to self:? |ojo:? |and |so |then |also |just |maybe |please |pls |first |still |ps:? |remember:? |reminder:? )*(?:(?:must|need to|should|have to|gotta|got to|ought to|want to|remind me to|remember to|don't forget to|mustn't forget to|not to forget:?|better|had better|let's|make sure to|be sure to|promised to|promised (?:him|her|them)(?: to)?|said i'd|said i would|said id|going to|gonna|plan to|hoping to|will) )?(?:also |really |just |finally )?(?:${VERBS})(?![\\p{L}-])(?!(?<=let) down|(?<=set up|call|phone|text|email|message|visit|book|mail|post|talk|catch up|chat|ping) (?:with|w|w/|about)(?![\\p{L}]))(?! (?:club|group|launch|fair|shop|festival|panel|notes|from|von|de|da|van|di|at|was|is|went|has|day|night|me if|like a|off|call|calls|chat|back from|you|as (?:he|she|they|i|we)|in (?!touch|the post))(?![\\p{L}]))`,
  "u",
);
const MODAL_OPENING =
  /^(?:and |so |then |also |still |todos?:? |to do:? )*(?:must|need to|needs? |should|have to|gotta|got to|ought to|could|might|remind me to|remember to|don't forget|mustn't forget|todo|to do|to-do|muss|müssen|nicht vergessen|unbedingt|doit|il faut|penser à|ne pas oublier|tengo que|hay que|recordar|no olvidar|devo|ricordarsi|ricordare|da|moet|niet vergeten|muszę|pamiętać|trzeba)(?: |:)/u;
/** Orders to oneself in German (the verb last), French, Spanish, Italian, Dutch and Polish. */
const GERMAN_ORDER =
  /(?<!\p{L})(?:schicken|anrufen|zurückrufen|kaufen|schreiben|besorgen|mitbringen|fragen|einladen|buchen|erinnern|melden|abholen|zurückgeben|bestellen|überweisen|besuchen|gratulieren|bedanken|vorbeibringen|ausleihen|reservieren)(?: bis[^,.]*)?[ .!]*$/u;
const FOREIGN_ORDER =
  /^(?:ne pas oublier|penser à|lui |l'|la |le |les |leur )?(?:appeler|rappeler|envoyer|écrire|acheter|inviter|demander|réserver|apporter|rendre|féliciter|remercier)(?!\p{L})|^(?:no olvidar |recordar )?(?:llamar|enviar|mandar|escribir|comprar|invitar|preguntar|reservar|llevar|devolver|felicitar|quedar)(?:l[aeo]s?)?(?!\p{L})|^(?:ricordarsi di |ricordare di )?(?:chiamar|mandar|inviar|scriver|comprar|invitar|prenotar|portar|chieder|restituir|ringraziar|telefonar)(?:e|l[aeoi]|gli|le)(?!\p{L})|^(?:bel|bellen|stuur|sturen|koop|vraag|schrijf|app|breng|boek|bedank|nodig)(?!\p{L})|^(?:zadzwonić|napisać|wysłać|kupić|zaprosić|zapytać|oddać|zadzwoń|wyślij|napisz|kup|zapytaj|oddaj|podziękować)(?!\p{L})/u;

/** "Follow-up:", "TODO for Beth:", before what is to be done. */
export const HEADING =
  /^[-–•* ]*(?:(?:todos?|to[- ]dos?|actions?(?: items?)?|next steps?)(?:(?: for)? \ue000\ue001*)?|follow[- ]?ups?|reminder|for next time|next time) ?[:–]\s*$/;
/** "Still haven't thanked Gerda". */
const OUTSTANDING =
  /^(?:i |we )?(?:still |i |'ve )*(?:haven't|have not|havent) (?:yet |even )?(?:thanked|replied|answered|called|rung|written|sent|paid|returned|given|asked|told)(?!\p{L})/u;

/** An order to oneself: "Send her the photos", "must call Tom", "Anrufen". */
export function isOrder(text: string): boolean {
  return (
    OUTSTANDING.test(text) ||
    IMPERATIVE.test(text) ||
    MODAL_OPENING.test(text) ||
    FOREIGN_ORDER.test(text) ||
    GERMAN_ORDER.test(text)
  );
}
