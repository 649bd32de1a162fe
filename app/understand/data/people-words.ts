/** Words that stand before, after or in place of people's names. Own compilation. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const FEMALE_TITLES =
  list(`mrs ms miss dame lady sister frau madame mme mlle mademoiselle señora sra srta doña signora dottoressa mevrouw mw pani senhora dona aunt auntie aunty grandma granny
gran nan nana nanna nonna oma tante tía tia zia abuela mamie babcia ciocia mother nurse`);
export const MALE_TITLES = list(
  `mr sir lord father fr brother rabbi imam sheikh herr monsieur señor don signor sig dottor meneer pan senhor uncle grandpa nonno opa onkel tío tio zio abuelo dziadek wujek`,
);

/** Between the parts of a name. */
export const PARTICLES = list(
  `de la las los del della di da do dos das van von der den zu ten ter te vom zum le du des bin ibn ben bint al el ul ud abu y e af av zur st mac o`,
);

/** What a living thing is that is no person, where a name follows or stands beside it. */
export const PETS = list(`
dog puppy pup doggo cat kitten kitty hamster rabbit bunny parrot budgie canary horse pony mare foal donkey goldfish tortoise turtle snake lizard gecko ferret hen cockerel rooster goat sheep lamb pig piglet
beagle greyhound labrador lab retriever poodle cockapoo labradoodle terrier spaniel collie dachshund sausage-dog corgi husky whippet bulldog boxer mastiff rottweiler leonberger schnauzer setter pointer lurcher chihuahua pug
alsatian dalmatian tabby siamese persian ragdoll moggy guinea-pig guineapig gerbil llama alpaca hund katze kater welpe kaninchen pferd chien chat chienne chiot cheval perro perra gato gata caballo cane gatto cavallo hond kat poes
paard pies kot suczka kotka koń pes kočka
`);

/** After them a capitalised name is a work's, a brand's or a maker's, not somebody the writer knows. */
export const WORKS = list(`
audiobook book novel biography memoir autobiography album song record playlist podcast film movie documentary series show concert gig exhibition painting play musical opera poem poems talk lecture interview
quote speech tour tickets novels books songs films movies albums symphony concerto sonata biopic
`);

/** At the end of a capitalised run they say that it is a firm, a school, a street, a house. */
export const ORGANISATION_WORDS = list(`
inc ltd llc plc gmbh ag bv sa corp corporation company co group holdings partners associates bank university college school academy institute hospital clinic surgery church chapel cathedral mosque temple synagogue
museum gallery library theatre theater cinema hotel inn hostel pub bar cafe café bistro restaurant brasserie diner bakery deli grill kitchen market park gardens garden street st road rd avenue ave lane square
sq boulevard blvd drive court place station airport hall house centre center club arms head lounge studio studios foundation trust council office department ministry press news times post airlines airways
labs lab technologies tech systems software solutions capital ventures consulting media records books pizza coffee roasters brewery beach lake river mountain mountains hills hill island islands bay
bottle depot hub stadium arena gym pool plaza mall tower towers bridge express united city town county valley festival conference award prize day week line way pharmacy stores store shop supermarket
`);

/** Public and fictional figures whom nobody means as an acquaintance; compromise's list of persons stands beside it. */
export const PUBLIC_FIGURES = `
michelle obama|barack obama|donald trump|joe biden|kamala harris|taylor swift|beyonce|paul simon|elena ferrante|haruki murakami|murakami|jane austen|charles dickens|george orwell|virginia woolf|william shakespeare|shakespeare|agatha christie|stephen king|j.k. rowling|jk rowling|margaret atwood|sally rooney|zadie smith|hilary mantel|kazuo ishiguro|toni morrison|ernest hemingway|leo tolstoy|tolstoy|dostoevsky|franz kafka|kafka|james joyce|oscar wilde|harry potter|sherlock holmes|james bond|anna karenina|elizabeth bennet|mr darcy|david bowie|bowie|prince harry|prince william|king charles|queen elizabeth|elton john|bob dylan|dylan thomas|leonard cohen|nick cave|johann sebastian bach|bach|mozart|beethoven|chopin|schubert|brahms|mahler|vivaldi|elon musk|jeff bezos|bill gates|steve jobs|mark zuckerberg|sam altman|tim cook|warren buffett|albert einstein|einstein|marie curie|charles darwin|isaac newton|sigmund freud|karl marx|angela merkel|emmanuel macron|keir starmer|boris johnson|theresa may|margaret thatcher|winston churchill|nelson mandela|mahatma gandhi|martin luther king|greta thunberg|volodymyr zelensky|vladimir putin|pope francis|lionel messi|messi|cristiano ronaldo|serena williams|roger federer|rafael nadal|novak djokovic|tom hanks|meryl streep|brad pitt|angelina jolie|leonardo dicaprio|quentin tarantino|steven spielberg|christopher nolan|greta gerwig|wes anderson|ken loach|david attenborough|jamie oliver|nigella lawson|gordon ramsay|ottolenghi|yotam ottolenghi|delia smith|mary berry|oprah winfrey|oprah|joe rogan|ed sheeran|adele|billie eilish|kendrick lamar|miles davis|john coltrane|nina simone|aretha franklin|ella fitzgerald|frank sinatra|elvis presley|elvis|john lennon|paul mccartney|freddie mercury|michael jackson|kate bush|pablo picasso|picasso|vincent van gogh|van gogh|frida kahlo|claude monet|monet|andy warhol|banksy|santa claus|father christmas|santa|jesus|jesus christ|buddha|muhammad ali|morgan stanley|lady gaga|robin hood|mickey mouse|winnie the pooh|peppa pig|ted lasso|jack daniels|johnnie walker|ben and jerry|john deere|tommy hilfiger|calvin klein|ralph lauren|hugo boss|marks and spencer|john lewis|harvey nichols
`
  .trim()
  .split("|");
