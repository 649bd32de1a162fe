/**
 * Words that are no names, beside those from the dictionaries: what people write in notes and WordNet lacks. Own compilation.
 */
export const ORDINARY_WORDS = `
a i an the this that these those my your his her its our their mine yours hers ours theirs me you him us them he she it we they who whom whose which what when where why how
and or but nor so yet if then than because although though while until till unless since as at by for from in into of off on onto out over to up with without within about above across after against along
among around before behind below beneath beside besides between beyond during except inside near outside past through throughout toward towards under underneath upon via per
am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't
won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shouldnt cant couldnt im ive id ill youre youve hes shes theyre weve its
thats whats lets gonna gotta wanna kinda sorta dunno innit y'all yall
yes no not never always also too very just only even still already again ever soon now here there today tomorrow yesterday tonight later once twice perhaps maybe really quite rather almost
ok okay oh ah um uh hm hmm er erm ugh wow yay hey hi hello bye ciao cheers thanks thx ty pls please sorry congrats lol haha omg btw fyi asap tbh imo idk rsvp todo todos ps nb etc eg ie aka vs re fwd cc bcc
mr mrs ms dr one two three four five six seven eight nine ten eleven twelve hundred thousand million half first second third last next
everyone everybody someone somebody anyone anybody nobody everything something anything nothing each every all both either neither other others another same such own more most less least few many much several
catchup catch-up standup facetime facetimed zoom zoomed skype skyped whatsapp whatsapped dm dmed dm'd emailed e-mail email texted voicemail videocall voicenote selfie brunch bday b-day birthday bdays xmas
linkedin slack insta instagram facebook google googled tiktok signal telegram teams meet website online offline app apps wifi wi-fi laptop playdate podcast sleepover babysit babysitting kindergarten kiddo kiddos
gym yoga pilates spin crossfit squat squats rdl deadlift reps legs 5k 10k iftar eid diwali hanukkah ramadan easter christmas quinceañera bachelorette hen stag do leaving drinks barbecue bbq potluck airbnb uber lyft
ikea latte espresso cappuccino matcha boba ramen sushi pho tapas curry kebab pint pints beers wine oat-milk sourdough takeaway takeout carpool school-run pickup dropoff drop-off rebook reschedule rescheduled
met ran bumped saw caught rang phoned texted messaged pinged chatted spoke talked hung grabbed heard popped dropped lunched dined visited hosted
mum mom dad mam gran grandma grandpa auntie uncle kid kids hubby fiancé fiancée fiance fiancee ex exes bf gf bff bestie coworker coworkers co-worker flatmate housemate roommate ceo cto cfo coo vp hr pm emt gp nhs ged
phd mba msc bsc gcse ivf uni unis grad postdoc intro intros followup follow-up update updates promo wfh freelancing freelancer vegan veggie gluten coeliac celiac
soccer footie rugby netball climbing bouldering padel pickleball parkrun
mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
english french german spanish italian dutch polish portuguese irish scottish welsh british american canadian chinese japanese korean indian turkish greek russian swedish norwegian danish finnish
thai vietnamese mexican ethiopian lebanese persian korean syrian ukrainian czech hungarian romanian swiss austrian brazilian argentinian nigerian ghanaian kenyan
halloween thanksgiving hogmanay passover
`;

/** Frequent words of German, French, Spanish, Italian, Dutch, Polish, Portuguese and Swedish. Own compilation. */
export const FOREIGN_WORDS = `
der die das den dem des ein eine einen einem einer eines und oder aber nicht mit bei von vom zum zur zu nach aus auf an am im in ins für über unter vor hinter neben zwischen durch gegen ohne um bis seit während wegen
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere
ist sind war waren bin bist hat habe haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen will wollen darf mag möchte gern gerne auch noch schon nur sehr mehr wieder immer nie jetzt heute morgen gestern vorgestern abend
abends früh spät bald dann dort hier da wo wie was wer warum wann weil dass ob wenn als kein keine keinen alles etwas nichts viel viele ganz neu neue neuer neues alt alte guten gute gut
arbeit arbeitet arbeiten wohnt wohnen zieht gezogen umgezogen geboren geburtstag hochzeit essen mittagessen abendessen frühstück kaffee kuchen tee bier wein anruf anrufen angerufen telefoniert getroffen treffen traf
gesehen gesprochen erzählt sagt sagte meint fängt beginnt anfangen kommt kam geht ging fährt fuhr macht machte spazieren spaziergang garten haus wohnung stadt schule kindergarten uni büro chef chefin kollege kollegin nachbar nachbarin freund freunde
fest feier party termin arzt zahnarzt krankenhaus urlaub reise woche wochen monat monate jahr jahre tag tage stunde stunden uhr montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli august oktober dezember
geschenk karte buch bücher rezept foto fotos brief mail nummer telefon adresse hund katze baby mutter vater schwester bruder tochter sohn frau mann kinder eltern oma opa tante onkel
le la les un une des du de et ou mais donc car ni que qui quoi dont où quand comment pourquoi avec sans pour par sur sous dans chez vers entre avant après pendant depuis contre
je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces est sont était étaient suis es sommes êtes a ai as avons avez ont avait avaient sera
été fait faire dit va vont aller vient venir veut peut doit très plus moins bien mal aussi encore déjà toujours jamais rien tout tous toute toutes hier demain aujourd'hui soir matin midi nuit bonjour merci
travaille travail boulot habite déménage déménagé anniversaire mariage dîner déjeuner café thé vin bière téléphone téléphoné appelé appeler rencontré croisé vu parlé raconté commence commencé nouveau nouvelle petit petite
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois année an ans jour jours maison école bureau ville
el los las unos unas y o u pero porque que quien donde cuando como con sin por para sobre bajo entre desde hasta hacia según del al yo tú él ella nosotros vosotros ellos ellas mi mis tu tus su sus nuestro nuestra se lo le les
es son era eran está están estaba fue fueron ser estar ha han he hemos había hay tiene tienen tengo tenía va van voy ir hace hacer dice dijo quiere puede debe muy más menos bien mal también todavía aún ya siempre nunca nada algo todo todos todas hoy ayer
mañana noche tarde trabaja trabajo vive mudó muda mudanza cumpleaños boda cena comida almuerzo desayuno cerveza vino llamó llamar llamé vi hablé conocí encontré quedé contó empieza empezó nuevo nueva qué alegría ojo
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año años día días casa escuela oficina ciudad
il lo gli uno una e ed ma perché che chi dove quando come con senza per su sotto tra fra da dal dalla di del della dei delle nel nella sul sulla io tu lui lei noi voi loro mio mia miei mie tuo suo sua suoi sue nostro vostro
è sono sei siamo siete era erano sarà ha hanno ho hai abbiamo aveva avevano va vanno fa fare dice detto vuole può deve molto più meno bene male anche ancora già sempre mai niente tutto tutti tutta oggi ieri domani sera mattina notte
lavora lavoro abita vive trasferita trasferito compleanno matrimonio cena pranzo colazione caffè aperitivo birra vino chiamato chiamare telefonato visto incontrato parlato raccontato comincia inizia nuovo nuova
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre settimana mese anno anni giorno giorni scuola ufficio città
het een de en of maar want dus dat die dit deze wie wat waar wanneer hoe waarom met zonder voor door op onder in uit aan bij naar van tot tussen sinds ik jij je hij zij ze wij we jullie mij jou hem haar hun ons mijn jouw zijn onze
is was waren ben bent heeft heb hebben had hadden wordt worden werd kan kunnen moet moeten zal zullen wil willen mag niet geen ook nog al weer altijd nooit nu vandaag gisteren morgen vanavond avond ochtend
werkt werk woont verhuisd verhuist verjaardag bruiloft eten lunch koffie thee bier wijn gebeld bellen gezien gesproken gekocht vertelde zegt begint nieuw nieuwe
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober week maand jaar dag dagen huis kantoor stad
i oraz lub ale bo że który która kiedy gdzie jak dlaczego z ze bez dla przez na pod w we do od po przed za między u o nad ja ty on ona ono my wy oni one mnie mi ciebie jego jej ich mój moja moje twój swój swoja nasz nasza
jest są był była było byli być ma mają miał miała mam idzie robi mówi powiedział powiedziała chce może musi nie tak też jeszcze już zawsze nigdy nic wszystko dziś dzisiaj wczoraj jutro wieczorem rano
pracuje praca pracę mieszka przeprowadza urodziny ślub kolacja obiad śniadanie kawa kawę herbata piwo wino zadzwonił zadzwoniła zadzwonić dzwoniła dzwonił spotkałem spotkałam spotkanie widziałem widziałam rozmowa nowy nowa nową
poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia tydzień miesiąc rok lata dzień dom szkoła biuro miasto
em no na nos nas ao aos à às com sem por para sobre entre desde até eu ele ela nós eles elas meu minha seu sua nosso nossa é são era foi foram está estão tem têm tinha vai vão faz diz disse quer pode deve muito mais menos também ainda já sempre
nunca nada tudo hoje ontem amanhã noite manhã tarde trabalha mora mudou aniversário casamento jantar almoço café chá cerveja vinho ligou ligar vi falei encontrei começa novo nova segunda terça quarta quinta sexta sábado semana mês ano anos dia
och eller men att som med utan för från till på av om när hur varför jag du han hon det den vi ni de mig dig honom henne oss dem min mitt mina din hans hennes vår är var har hade ska kan måste vill inte också ännu redan alltid aldrig idag igår imorgon
`;

/** Places that compromise's lists lack. Own compilation. */
export const PLACES = `
aarhus bodø brno gothenburg göteborg malmö tampere turku espoo oulu reykjavik bergen trondheim stavanger odense aalborg uppsala hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden
hannover nürnberg bremen freiburg heidelberg tübingen potsdam wien vienna graz linz salzburg innsbruck zürich zurich basel bern genf geneva genève lausanne luzern lyon marseille toulouse bordeaux nantes lille nice
rennes grenoble montpellier strasbourg strasburg bruxelles brussels antwerpen antwerp gent ghent brugge bruges leuven liège rotterdam utrecht eindhoven groningen haarlem leiden delft texel den-haag hague luxembourg
kraków krakow warszawa warsaw gdańsk gdansk wrocław wroclaw poznań poznan łódź lodz praha prague ostrava plzeň bratislava košice budapest debrecen bucharest bucurești cluj sofia plovdiv zagreb split ljubljana sarajevo
belgrade beograd skopje tirana athens thessaloniki istanbul ankara izmir madrid barcelona valencia sevilla seville bilbao málaga malaga granada zaragoza mallorca ibiza menorca tenerife lisboa lisbon porto coimbra faro
azores madeira roma rome milano milan torino turin napoli naples firenze florence venezia venice bologna verona palermo genova genoa bari trieste umbria toscana tuscany sicily sicilia sardinia sardegna puglia london
manchester birmingham leeds sheffield liverpool newcastle bristol bath brighton oxford cambridge norwich york exeter plymouth cornwall devon dorset somerset kent essex sussex surrey nottingham leicester derby coventry
reading southampton portsmouth bournemouth cardiff swansea edinburgh glasgow aberdeen dundee inverness skye orkney shetland hebrides belfast derry dublin cork galway limerick waterford kilkenny sligo donegal kerry ennis
boston chicago seattle portland oakland berkeley sacramento sonoma napa davis houston austin dallas denver boulder phoenix tucson atlanta miami tampa orlando nashville memphis philadelphia pittsburgh baltimore brooklyn
manhattan queens bronx harlem detroit cleveland columbus cincinnati minneapolis milwaukee madison omaha albuquerque honolulu anchorage toronto vancouver montreal montréal ottawa calgary edmonton winnipeg halifax quebec
victoria mexico-city oaxaca guadalajara monterrey havana bogotá medellín lima quito santiago valparaíso buenos-aires montevideo são-paulo rio lagos abuja accra kumasi nairobi mombasa kampala kigali addis-ababa
dakar abidjan johannesburg durban pretoria cape-town harare lusaka cairo alexandria casablanca marrakech rabat tunis algiers beirut amman damascus jerusalem tel-aviv haifa dubai abu-dhabi doha riyadh tehran isfahan
shiraz baghdad karachi lahore islamabad delhi mumbai bangalore bengaluru chennai kolkata hyderabad pune goa kochi kathmandu dhaka colombo bangkok chiang-mai hanoi saigon ho-chi-minh-city danang kuala-lumpur penang
singapore jakarta bali manila cebu taipei hong-kong shanghai beijing shenzhen seoul busan tokyo osaka kyoto sapporo fukuoka sydney melbourne brisbane perth adelaide canberra hobart auckland wellington christchurch
england scotland wales ireland britain uk usa us america europe asia africa canada france germany spain italy portugal holland netherlands belgium switzerland austria poland czechia hungary romania bulgaria greece turkey
norway sweden denmark finland iceland estonia latvia lithuania russia ukraine serbia croatia slovenia bosnia china japan korea india pakistan bangladesh vietnam thailand indonesia philippines australia zealand
san-jose san-diego san-francisco los-angeles las-vegas salt-lake-city new-york new-zealand new-orleans new-jersey sri-lanka hong-kong tel-aviv el-paso costa-rica puerto-rico south-africa stockport hackney hull bath frome hastings leith margate whitby stroud totnes california texas florida oregon washington nyc sf la dc berlin paris bavaria bayern provence normandy brittany bretagne
`;

/** Firms, shops and services that look like people's names or stand where those stand. Own compilation. */
export const ORGANISATIONS = `
tesco sainsbury's sainsburys waitrose asda aldi lidl morrisons boots costa starbucks pret greggs wetherspoons nando's nandos wendy's wendys mcdonald's mcdonalds denny's dennys macy's walmart target costco safeway
trader joe's whole foods ikea argos stripe figma google apple microsoft amazon meta facebook netflix spotify intel nvidia tesla uber lyft airbnb slack notion linear vercel github gitlab openai anthropic oracle ibm sap siemens
bosch bmw audi volkswagen vw mercedes ford toyota honda sony samsung nokia ericsson philips shell bp monzo revolut wise klarna stripe paypal barclays hsbc lloyds natwest santander deloitte kpmg pwc mckinsey accenture
bbc itv nhs channel netflix wave grab ups fedex dhl nasa who un unicef oxfam tfl deliveroo zalando booking adyen asml ing duolingo shopify etsy ebay salesforce adobe dropbox pinterest reddit snap twitter tiktok bytedance alibaba tencent huawei
kaiser pfizer bayer roche novartis moderna ryanair easyjet lufthansa boeing airbus rolls-royce ubs nestlé unilever danone lego maersk ikea h&m zara gucci chanel lvmh bain
`;
