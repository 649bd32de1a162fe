const list = (text: string) => text.split("|").map((each) => each.trim());

/** What the notes are made of: `{word}` in a sentence is drawn from the list of that name. */
export const WORDS: Record<string, readonly string[]> = {
  place:
    list(`Blue Bottle|the harbour café|the Thai place|the allotment|the climbing hall|the farmers' market|the swimming pool|
    the library|the school gate|the bakery on the corner|the botanical garden|the airport|the train to work|the dog park|the clinic|
    the Lamb and Flag|the playground|the church hall|the bookshop|the tennis club|the ferry|the hardware store|the choir|the museum|
    the beach|the cabin|the new ramen bar|the laundrette|the community garden|the bike shop|the theatre|the ice rink`),
  city: list(`Oakland|Lisbon|Porto|Berlin|Hamburg|Bergen|Bodø|Lyon|Turin|Glasgow|Leeds|Bristol|Galway|Cork|Toronto|Montreal|Denver|
    Austin|Chicago|Boston|Seattle|Nairobi|Lagos|Accra|Cairo|Mumbai|Pune|Kyoto|Osaka|Seoul|Hanoi|Melbourne|Auckland|Lima|Bogotá|Brno|
    Kraków|Vilnius|Ghent|Utrecht|Basel|Graz|Split|Athens|Izmir|Haifa`),
  job: list(`nurse|teacher|carpenter|software engineer|translator|midwife|baker|plumber|lawyer|architect|florist|paramedic|
    radio producer|bus driver|vet|dentist|librarian|welder|accountant|social worker|gardener|cellist|pilot|chemist|actor|bookbinder|
    surveyor|cook|potter|physiotherapist|journalist|beekeeper|electrician|optician|tailor|judge|firefighter|zoologist`),
  firm: list(`Stripe|Intel|Siemens|the county hospital|the city council|a start-up|the harbour office|Novo Nordisk|a law firm|the university|
    IKEA|a small press|the railway|Nokia|the observatory|a solar company|Bosch|the national archive|a bank|a shipyard|Lego|the opera|
    a robotics lab|the water board`),
  pastime:
    list(`climbing|pottery|choir singing|chess|wild swimming|birdwatching|knitting|capoeira|sailing|sourdough baking|running|
    orienteering|salsa|woodwork|beekeeping|photography|badminton|yoga|fencing|the cello|the accordion|painting|cycling|fly fishing|
    bouldering|gardening|calligraphy|stand-up comedy|astronomy|rowing|board games|hiking|tango|skiing|table tennis|genealogy`),
  food: list(`ramen|quince jam|rhubarb cake|dumplings|a lentil stew|oysters|pho|tamales|cardamom buns|sourdough|goulash|mango lassi|
    pickled herring|fig chutney|risotto|jollof rice|kimchi|lemon tart|borscht|paella|oat biscuits|black garlic|plum wine|rye bread`),
  diet: list(`vegan|vegetarian|allergic to nuts|allergic to shellfish|off gluten|off sugar|not drinking|lactose intolerant|
    allergic to cats|keeping kosher|fasting for Ramadan|diabetic`),
  illness:
    list(`a broken wrist|migraines|a bad back|shingles|a knee operation|asthma|burnout|a slipped disc|high blood pressure|
    hay fever|an ear infection|a concussion|pneumonia|a root canal|sciatica|cataracts|tonsillitis|gallstones|insomnia|a sprained ankle`),
  event:
    list(`the wedding|the funeral|the christening|her fortieth|his retirement party|the school play|the marathon|the house-warming|
    the graduation|the reunion|the vernissage|the village fair|the thesis defence|the concert|the trial|the move|the flood|the strike`),
  thing:
    list(`a ladder|the drill|a sleeping bag|the big pot|a tent|two folding chairs|the sewing machine|a box of records|a raincoat|
    the trailer|a car seat|the projector|a suitcase|seed potatoes|the pressure cooker|a violin bow|the jigsaw|skis|a microscope|
    an atlas|the espresso machine|a kayak|the telescope|a typewriter`),
  adjective:
    list(`old|new|tiny|enormous|rusty|second-hand|blue|noisy|Portuguese|stubborn|abandoned|leaky|lovely|haunted|crooked|
    famous|shabby|modern|dusty|shared|sunny|cold|ridiculous|secret|borrowed|antique|unfinished|half-painted`),
  noun: list(`boat|house|flat|garden|orchard|workshop|piano|dog|cat|parrot|tortoise|motorbike|van|tractor|greenhouse|balcony|novel|thesis|
    podcast|film|patent|lawsuit|mortgage|visa|passport|allotment|choir|band|bakery|farm|vineyard|chimney|roof|kitchen|bicycle|hive|
    harp|kiln|darkroom|windmill|lighthouse|ferry|bridge|chapel|quilt|recipe|map|diary|letter|portrait|puppet|kite|drone|compass`),
  month: list("January|February|March|April|May|June|July|August|September|October|November|December"),
  season: list(
    "in the spring|in the summer|in the autumn|in the winter|next year|by Easter|before Christmas|after the holidays",
  ),
  kin: list(
    `daughter|son|wife|husband|mother|father|sister|brother|grandmother|nephew|niece|partner|aunt|uncle|mother-in-law|twin brother`,
  ),
  child: list("kindergarten|primary school|secondary school|university|nursery|music school|a new school"),
  mood: list(`tired but happy|worried|over the moon|quieter than usual|full of plans|homesick|fed up|in love|relieved|nervous about it|
    proud|not quite well|as funny as ever`),
  gift: list(`a fountain pen|a cookbook|concert tickets|a scarf|wool socks|a puzzle|good coffee|a plant|a headlamp|a tea pot|a sketchbook|
    chocolate|a thermos|a bird feeder|a bottle of port`),
};

/** `{p}` is whom the note is about, `{q}` somebody else the writer knows, `{n}` a first name of nobody known. */
export const OPENINGS =
  list(`Coffee with {p} at {place}.|Ran into {p} at {place}.|Long call with {p} tonight.|Lunch with {p} and {q}.|
  Dinner at {p}'s, {q} came too.|{p} wrote from {city}.|Saw {p} at {event}.|Walked home with {p}.|{q} told me about {p}.|
  Met {p} for the first time, a friend of {q}.|Visited {p} in {city}.|Tea with {p}, {mood}.|{p} dropped by to borrow {thing}.|
  Bumped into {p} and {q} on the way to {place}.|Cooked {food} with {p}.|Message from {p}.|Video call with {p} in {city}.|
  Train to {city} with {p}.|Helped {p} carry {thing}.|Concert with {p}.`);

export const DETAILS =
  list(`{p} is interviewing at {firm}.|{p} was laid off from {firm} two weeks ago.|{p} starts as a {job} at {firm} {season}.|
  Her {kin} {n} is a {job} in {city}.|His {kin} {n} starts {child} {season}.|They are expecting a baby {season}.|{p} has taken up {pastime}.|
  {p} moved to {city} for work.|They bought a {adjective} {noun} near {city}.|Still looking for a {adjective} {noun}.|
  {p} is {diet} now.|Recovering from {illness}.|The {kin} has {illness}, they drive to the hospital every week.|
  Birthday is {day} {month}.|Married since {month}.|Getting divorced, does not want to talk about it.|Teaches {pastime} to beginners.|
  Lent me {thing}, must go back.|Gave me {food}.|Would like {gift}.|Loves {food} and hates {food}.|Broke up with {n}.|
  The {noun} is {adjective} and needs work.|Sings in a choir, the concert is on {day} {month}.|Writing a {noun} about {pastime}.|
  Wants to emigrate to {city}.|Flat number {number}, door code {number}.|Phone {number} {number}.|Training for {event}.|
  {p} and {q} used to work together at {firm}.|The dog is called {n}.|Learning to cook {food}.|Planning {event} with {q}.|
  Grew up in {city}, the {kin} still lives there.|Afraid of flying, so it will be the train to {city}.|
  Talked for an hour about the {adjective} {noun}.|Never drinks coffee after noon.|{q} is {mood}.|Has a {adjective} {noun} for sale.`);

export const PROMISES =
  list(`Send {gift} before {day} {month}.|Call again {season}.|Return {thing} by Friday.|Ask {q} about the {noun}.|
  Write to {p} about {event}.|Invite {p} for {food}.|Introduce {p} to {q}.|Look up the {adjective} {noun} for {p}.`);

/** As people ask: by name, misspelt, by what was said in other words, by kin, by the time, by a single word. */
export const QUESTIONS =
  list(`{p}|{misspelt}|{p} {noun}|who lost their job at {firm}|who is looking for work|friends expecting a child|
  {p}'s {kin}|who is a {job}|who lives in {city}|somebody who took up {pastime}|what did {p} say about the {adjective} {noun}|
  whose birthday is in {month}|who did I see last {month}|who can't eat {food}|{pastime}|coffee|daughter|{place}|
  who is unwell at the moment|{q} and {p} at {firm}|when did {misspelt} move to {city}|what should I give {p}|
  who lent me {thing}|a physician in {city}|who has a {adjective} {noun}|what happened at {event}|friend of {p} who teaches {pastime}|
  who is getting married|someone {diet}|{n} the dog`);
