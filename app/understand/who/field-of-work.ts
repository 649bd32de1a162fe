import { foldedWords } from "./fold";

/**
 * What people of one line of work are called, where they work and what they talk about, so that "came straight off
 * nights, still in scrubs" speaks for the nurse. One field a line; a word ending in * stands for all that begin so.
 * Compiled by hand for Memoro.
 */
const FIELDS = `
doctor* physician* surgeon* surgery gp nurse* nursing midwi* paramedic* hospital* clinic* medic* ward wards scrubs patient* icu theatre* anaesthet* oncolog* cardiolog* paediatric* pediatric* radiolog* shift nights rounds stethoscope consultant* tablets prescription* prescribe* blood ambulance a&e er consultation hospice diagnos* injection* stitches
dentist* dental orthodont* hygienist tooth teeth filling* braces molar* drill crown
vet vets veterinar* animal* paw* dog* cat cats puppy lamb* calving horse* kennel* sheep
pharmac* chemist* dispensar* prescription* tablets pills drugs counter
therap* psycholog* psychiatr* counsel* session* clients mental couch
physio* osteopath* chiropract* massage* masseu* knee* back shoulder* spine stretches
optician* optometr* glasses lenses eyesight eyes
teach* school* pupil* class classes classroom lesson* marking homework term parents' parents evening headmaster headmistress head exam* ofsted staffroom kindergarten nursery primary secondary tutor* gcse* essays assembly playground geography maths history detention
universit* professor* lecture* academ* phd thesis dissertation research* postdoc* seminar* faculty student* college dean campus viva paper conference tenure
scien* lab labs laborator* biolog* chemi* physic* research* experiment* microscope* genetic* samples
law lawyer* solicitor* barrister* attorney* judge* court* legal trial* case cases client* chambers jury paralegal* notary contract* patent* verdict hearing brief divorce conveyanc* bench
police* officer* detective* constable* sergeant arrest* station beat patrol crime* prison* probation uniform
fire firefighter* fireman firemen engine hose blaze
army soldier* military navy naval marine* barracks regiment deploy* sergeant captain base sailor* airforce
builder* building* construct* bricklay* mason* roof* scaffold* plaster* tiler* site concrete cement loft extension slates slater gutter* ladder brick* foreman
carpent* joiner* cabinet* wood* furniture timber saw bench shelves plane oak workshop dovetail*
plumb* boiler* pipe* leak* heating radiator* tap taps drain* toilet
electric* wiring fuse* rewir* socket* wires spark*
paint* decorat* wallpaper* brush* roller
architect* drawings planning facade* studio blueprint* plans buildings survey* model
engineer* bridge* turbine* structural mechanical cad machine* plant
survey* theodolite plots boundary land measur*
mechanic* garage* car cars engine* mot exhaust brakes tyre* clutch gearbox motor* bodywork
driver* driving bus buses coach tram* taxi* cab cabs lorry lorries truck* depot route haul* van deliver* courier*
train trains rail* signal* platform conductor locomotive
pilot* flight* airline* cabin steward* airport plane planes crew cockpit landing jetlag* layover
sail* boat* ship* sea skipper* captain ferry harbour deck* fish* trawler* nets catch mariner* marina port crew coastguard lifeboat
farm* tractor* cow cows cattle dairy harvest* field* barn* sheep lamb* hay milking orchard* crop* vineyard* shearing silage hens
garden* landscap* florist* flower* plant* seed* prun* nursery compost allotment tulip* rose roses bouquet* wreath* shrub* bulbs greenhouse hedge* botan*
forest* tree* ranger park logging chainsaw arborist* woodland
cook* chef* kitchen* restaurant* cafe bistro menu* sous dish* stove caterer* catering waiter* waitress* service diner* michelin tables ladle apron
bak* bread* cake* pastr* oven* flour loaf loaves dough croissant* patisserie sourdough icing
butcher* meat sausage* chops mince
bar bartender* barman barmaid pub publican landlord pint* brew* beer* ale taproom hops cask* keg* bottles lager malt
wine* vintner* vineyard* sommelier* cellar grape* bottle* vintage winery tasting
coffee barista* espresso roast* latte cafe beans
shop* store* retail* till customers counter market stall cashier* grocer* deli spice* sales assistant window stock
newsagent* papers newspaper* magazines sweets lottery kiosk
book* bookshop* library libraries librarian* publish* editor* author* novel* writer* manuscript* shelv* reading archive* archiv* typeset* proofs
journalis* reporter* newspaper* press editor* article* column* deadline* newsroom headline* interview* radio broadcast* presenter* podcast* studio
film* cinema* director* actor* actress* act acting stage theatre* play rehears* audition* premiere screenplay script* set camera* tv curtain lines scene* understudy producer* drama
music* musician* band piano* pianist* violin* cell* orchestra* concert* gig gigs choir* sing* conductor* compos* guitar* drum* trumpet* opera rehears* recital tour album organ* rosin bow luthier* strings quartet symphony flaut* flute* tune* tuner soprano tenor score
danc* ballet* choreograph* barre tutu tango studio rehears* pointe
art artist* painter* paint* gallery galleries sculpt* exhibit* canvas* studio curator* museum* easel opening print* ceramic* potter* pottery kiln clay glaze* wheel drawing*
photo* camera* lens shoot* shutter darkroom portrait* studio
design* graphic* logo font* ux illustrat* sketch* layout poster*
fashion tailor* seamstress* sew* dress* dressmak* hem hemmed alter* stitch* fabric* upholster* needle* suit suits knit* weav* loom
jewel* goldsmith* silversmith* ring rings watch* watchmaker* clock* gem* clockmaker*
hair* barber* salon* cut fringe highlights scissors dye* beautician* nails stylist* manicur*
software programmer* developer* coder* code coding deploy* bug bugs server* sprint* release* startup* app data engineer* it computer* laptop* website* devops standup
bank* financ* account* audit* tax taxes bookkeep* books investment* trader* trading broker* fund* ledger* actuar* loan* mortgage* economist* payroll invoice* returns
insur* claim* policy policies premium* underwrit* adjuster* actuar*
estate realtor* property properties letting* house viewing* agent* landlord* tenant*
hotel* receptionist* concierge hostel guests lobby housekeep* check-in inn b&b
travel* tour tours guide* tourist* agency trips
post postman postwoman postie mail* letters parcels round courier*
polit* mp mayor council* parliament* campaign* election* minister* senator* constituen* vote* canvass* deputy
charity charities ngo fundrais* volunteer* donor* shelter refugee* aid
social care carer* caseworker* foster* hostel
church* priest* vicar* parish* sermon* pastor* mass congregation rabbi* synagogue imam mosque nun nuns deacon* choir baptis* christening* service pulpit chaplain*
funeral* undertak* mortician* hearse coffin* cemetery burial*
sport* coach* trainer* gym fitness football* goalkeeper* striker* match team* training season pitch referee* swim* pool lifeguard* tennis racket rugby cricket* running yoga pilates mat climb* boxing
marketing advert* campaign* brand* pr agency pitch copywrit* slogan
translat* interpret* language* subtitl* linguist*
clean* cleaner* caretaker* janitor* mop porter* keys
factory assembly foundry weld* metal* machinist* line shift* blacksmith* forge anvil steel
optic* astronom* telescope* star stars observatory
archaeolog* archeolog* dig digs digging excavat* trench* ruins pottery shards
geolog* rock rocks fossil* quarry mine miner* mining
weather meteorolog* forecast*
childminder* nanny nannies nursery toddlers babysit* au creche daycare
`;

interface Field {
  words: ReadonlySet<string>;
  stems: readonly string[];
}

const fields: readonly Field[] = FIELDS.trim().split("\n").map(parseField);

/** The fields that a text touches, by their place in the list. */
export function fieldsOf(text: string): Set<number> {
  const words = [...new Set(foldedWords(text))];
  return new Set(fields.flatMap((field, i) => (words.some((word) => touches(field, word)) ? [i] : [])));
}

function touches(field: Field, word: string): boolean {
  return field.words.has(word) || field.stems.some((stem) => word.startsWith(stem));
}

function parseField(line: string): Field {
  const words = line.split(" ");
  return {
    words: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
}
