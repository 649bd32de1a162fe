import { pattern } from "./scene";

const RELATIVE = "(?:\\ue000\\ue001*'s [\\p{L}-]+ )?(?:(?:his|her|their|the|my|old|little|dear|new) )*(?:[\\p{L}-]+ )?";
const LIST = `(?:(?:the|my|our|some|a|both|two|three|four) [^,.:(\\n\\ue000]{1,30}(?:[,:] | \\())?(?:(?:old|little|poor|dear|both) |(?:my|our|his|her|the|PERSON's|\\p{L}+'s) (?:[\\p{L}-]+ ){0,2})*PERSON(?!'s?(?![\\p{L}]))(?: \\([^()]{0,40}\\)|(?: from| the) [\\p{L} -]{2,24}(?=,))?(?:(?:,? (?:and|&|n|und|et|y|e|en|plus) |, | \\+ | & |\\/)${RELATIVE}PERSON(?:(?: from| the) [\\p{L} -]{2,24}(?=,))?)*`;
/** The writer's doing, past or in note form: the object is who was met. */
export const TOWARDS = pattern(
  `(?<![\\p{L}])(?:met(?: up)?(?: with)?|saw|seen|(?:went|drove|came|popped|flew|train|trip|bus|over|up|down|round)[^.\\ue000]{0,30} to (?:see|visit)|took|fetched|collected|looked after|babysat|minded|sat with|played [\\p{L}]+ against|against|visited|called|rang|phoned|telephoned|texted|messaged|emailed|e-mailed|whatsapped|facetimed|skyped|zoomed|dm'?d|pinged|(?:popped|dropped|called|looked|checked) in on|got talking (?:to|with)|ran into|run into|bumped into|bump into|caught up with|catching up with|caught|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|heard (?:back )?from|hung out with|introduced to|onboarded|hired|facetimed|swapped numbers with|welcomed|greeted|interviewed|comforted|congratulated|consoled|dropped|left|waved (?:at|to)|(?:handed|gave|returned|delivered|lent|showed|read)(?: [\\p{L}]+){1,4} to|(?:mail|brief|anruf|nachricht|besuch|lettre|carta|mensaje|llamada|visita|lettera|chiamata|telefoontje|bericht|sms|list) (?:von|de|da|van|di|od)|wrote (?:back )?to|replied to|answered|picked up|dropped off|hosted|lent|told|asked|gave|helped|hugged|drove|thanked|joined|invited|showed|sat (?:down )?(?:next to|beside|between|with|opposite)|next to|stood next to|shared a [\\p{L}]+ with|danced with|stayed with|lunched with|dined with|(?:letter|postcard|card|email|text|message|voicemail|voice note|call|phone call|parcel|note|visit|reply|dm|news) from|(?:call|catch-?up|chat|phone call|zoom|coffee|lunch|dinner|drinks?|meeting|1:1|facetime) (?:to|w|w/|with)|with|w/|w|mit|avec|con|com|met|bei|chez|z|ze|getroffen|traf|spotkanie z|vu|croisé|rencontré|visto a|vi a|incontrato|gezien|sprak|spotkałam|spotkałem|widziałam|widziałem|zadzwoniłam do|telefoniert mit)(?: up)? (?<who>${LIST}|him(?![\\p{L}])|them(?![\\p{L}])|her(?= (?:at|in|on|for|about|and|again|today|by|outside|to|this|last|back|when|over|while|after|with)\\b|[^\\p{L} '-]| DAY|$))`,
);
/** What they did towards the writer. */
const DID =
  "(?:rang|phoned|called|texted|emailed|messaged|wrote|whatsapped|facetimed|replied|came|came over|popped|dropped|stopped|visited|turned up|showed up|joined|told (?:me|us)|asked (?:me|us|if i|whether i|after me)|gave (?:me|us)|showed (?:me|us)|sent|helped (?:me|us)|drove (?:me|us)|took (?:me|us)|lent (?:me|us)|brought|introduced (?:me|us)|hugged (?:me|us)|bought (?:me|us)|invited (?:me|us)|taught (?:me|us)|says|said|reckons|mentioned|wants to know|paid|cooked|made (?:me|us)|let (?:me|us)|kept score|walked (?:me|us)|ran (?:me|us)|met (?:me|us)|stopped (?:me|us)|let (?:me|us)|fixed|changed my|thanked (?:me|us)|promised|admitted|confessed|insisted|confirmed|explained|announced|had (?:me|us) (?:over|round|to|for|in)|was there|were there|was there too|hosted|waved|still calls me|served|hat (?:mich )?angerufen|rief|kam|m'a|nous a|a appelé|me llamó|me dijo|llamó|mi ha|ha chiamato|belde|vertelde|dzwonił|dzwoniła|zadzwonił|zadzwoniła|powiedział|powiedziała)";
export const BY_THEM = new RegExp(
  `^(?:,[^,]{0,60},| \\([^()]{0,60}\\)| next door| upstairs| downstairs| across the \\p{L}+| from [^,.\\ue000]{2,24}?| and (?:his|her|their) [^,.]{2,24}?)? ?(?:just |also |finally |then |even |both |only |kindly |sadly |too |back |actually |has |have |had |'s |'d )*${DID}(?![\\p{L}])`,
  "u",
);
export const NOT_BY_THEM =
  /^(?:.{0,12})?(?:didn't|did not|couldn't|could not|wasn't|never|hasn't|couldnt|didnt|wasnt|won't|can't|cant|isn't|not) |^ ?(?:sent|called|texted|emailed|told|wrote|said|says|visited|joined|fixed|made) (?:him|her|them|his|off|to leave|the|in sick)(?! (?:me|us)) /u;
/** "Amara and I walked", "me and Tom". */
export const AND_I = pattern(
  `(?<who>PERSON(?:, PERSON)*),? (?:and|&|und|et|y|e) (?:i|me|myself|ich|moi|yo|io)(?![\\p{L}])|(?<![\\p{L}])(?:me|i) (?:and|&) (?<other>PERSON)`,
);
/** "At the hairdresser's Monika told me", "Plumber came (Gary)". */
export const THEY_DID = pattern(
  `(?<who>PERSON),? (?:also |then |just )?(?:told|asked|gave|showed|lent|brought|sent|hugged|helped|rang|called|invited|taught|thanked|texted) (?:me|us)(?![\\p{L}])|(?:came|visited|popped in|called round|was here) \\((?<other>PERSON)\\)`,
);
/** "1-1 Amelia", "Lunch: Henrik", "Bernd angerufen". */
export const BRIEF = pattern(
  `^[-–•* ]*(?:1-1|1:1|1on1|mtg|zoom|facetime|skype|lunch|coffee|dinner|drinks|breakfast|brunch|beers?|pints?|call:|walk|tea):? (?<who>${LIST})|(?<other>PERSON)(?: [\\p{L}]+){0,4} (?:angerufen|getroffen|gesehen|besucht|gesprochen|telefoniert)(?![\\p{L}])`,
);
/** "Ewan's 50th at the Crown". */
export const PARTY = pattern(
  `^[-–•* ]*(?<who>PERSON(?: (?:and|&|\\+) PERSON)?)'s? (?:[\\p{L}]+ )?(?:birthday party|party|\\d\\dth|housewarming|wedding|leaving do|leaving drinks|bbq|barbecue|baby shower|graduation|christening|hen do|stag do)(?![\\p{L}])`,
);
/** "Had Kofi and Ama round for dinner". */
export const HAD_ROUND = pattern(
  `(?<![\\p{L}])(?:had|have had) (?<who>${LIST}) (?:round|over|here|to stay|for (?:dinner|lunch|tea|supper|coffee|drinks|brunch))`,
);
export const HOSTED = pattern(
  `(?<![\\p{L}])(?:at|left|da|bei|chez|round at|over at|to|a casa di|en casa de|u|@|on) (?<who>PERSON(?: (?:and|&) PERSON)?)(?:'(?:s|(?!s))(?! (?:work|office|school|job|team|funeral|memorial|wake|grave))|(?<=(?:bei|chez|de|di|u) \\ue000\\ue001*))`,
);
/** "came with her fiancé Desmond". */
export const CAME_WITH = pattern(
  `(?<![\\p{L}])(?:came|joined|turned up|showed up|dropped by|popped in|was there|were there|visited|came along)(?: [\\p{L}]+){0,3} with (?<who>${LIST})|brought (?:along )?(?<brought>${LIST})`,
);
/** "asked the guy with the dog his name, it's Anders". */
export const LEARNT_NAME = pattern(
  `(?<![\\p{L}])(?:met|asked|talked to|talking to|chatted (?:to|with)|spoke (?:to|with)|sat next to|introduced to) (?:the|an?|this|some|our|my) [^.\\n\\ue000]{0,60}(?:name|called|named)[^.\\n\\ue000]{0,30}(?<who>PERSON)`,
);
export const EVENT =
  /(?<!\p{L})(?:coffee|lunch|dinner|breakfast|brunch|supper|drinks?|beers?|pints?|wine|tea|walk|walked|hike|run|swim|gym|climbing|party|barbecue|bbq|picnic|cinema|gig|concert|sauna|poker|cards|game|games|yoga|shift|meeting|1:1|catch-?up|conference|conf|meetup|day \d|dinner party|wedding|funeral|reunion|visit|trip|weekend|book club|choir|school gate|school run|playdate|parents' evening|kaffee|essen|mittagessen|abendessen|déjeuner|dîner|café|cena|comida|almuerzo|pranzo|aperitivo|kolacja|obiad|kawa|borrel|iftar|bowls|stammtisch|apéro|\d\dth|housewarming|christening|baptism|graduation|memorial|check-?up|appointment|consultation|physio|hair ?cut|hair done|lesson|viewing|rehearsal|practice|match|quiz|football|squash|tennis|padel|badminton|golf|chess|attendees|present:|anwesend|teilnehmer|networking|video call|leaving do|birthday|mtg|1-1|met|saw)(?!\p{L})/u;
export const GATHERING =
  /(?<!\p{L})(?:night|club|reunion|party|dinner|lunch|brunch|barbecue|bbq|picnic|choir|sauna|drinks|games?|quiz|football|wedding|christening|conference|conf|meetup|weekend|supper|breakfast|rehearsal|attendees|stammtisch|soirée|cena|pranzo|kolacja|borrel|iftar|poker|cards)(?!\p{L})/u;
export const GROUP =
  /(?<!\p{L})(?:met|saw|visited|had|hosted|facetimed|called|rang|skyped|video call with)(?:(?! with )[^.\ue000]){0,30} (?:neighbou?rs|family|team|people|parents|crew|couple|gang|folks|colleagues|friends|kids|grandkids|grandchildren|boys|girls|others|in-laws|cousins|lot)(?!\p{L})/u;
export const REMOTE =
  /(?<!\p{L})(?:rang|phoned|called|call|phone|texted|text|emailed|email|messaged|message|facetime|facetimed|zoom|zoomed|skype|letter|postcard|voicemail|voice note|whatsapp|whatsapped|dm|wrote|heard from|replied|video call|telefoniert|angerufen|appelé|téléphoné|llamó|chiamato|gebeld|belde)(?!\p{L})/u;
export const NOT_MET =
  /(?<!\p{L})(?:didn't|did not|couldn't|could not|never|haven't|have not|hasn't|wasn't|isn't|not|nobody|without|missed|no sign of|didnt|couldnt|havent|wasnt|instead of|no-show|heard (?:that|about)|on tv|on stage|on the news|across the (?:street|road)|from afar|in the distance|nicht|kein|keine|pas|no he|non ho)(?!\p{L})/u;
export const PLANNED =
  /(?<!\p{L})(?:will|going to|gonna|should|must|need to|have to|want to|wants to|would|plan(?:ning)? to|let's|lets|i'd|we'd|id|hope to|hoping to|might|could|i'll|we'll|she'll|he'll|they'll|'d like to|promised to|planning|booked|supposed to|todo|to do|remember to|remind|don't forget|next (?:week|month|time|year)|soon|tbc|invite|ask|if|moved to)(?!\p{L})/u;
/** With these an event is spoken of: "is on Friday", "starts at eight". */
export const OF_THEIRS =
  /(?<!\p{L})(?:is|are|was|were|isn't|wasn't|isnt|wasnt|will|won't|might|may|has|have|had|plays?|starts|begins|takes place)(?!\p{L})|(?<=\p{L})'s (?=on |in |at |\ue002)|anniversary/u;
