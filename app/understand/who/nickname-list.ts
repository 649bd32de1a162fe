/**
 * Given names and the short and pet names they go by, one group a line: names before the colon are the full forms
 * (spellings and sister languages of one name), after it what people are called. f, m or u says whose names they are; a
 * short form may stand in several groups. Compiled by hand for Memoro from everyday English, Irish, Scottish, German,
 * Dutch, Nordic, French, Spanish, Italian, Portuguese, Polish, Russian and Greek usage; no list was copied.
 */
export const NICKNAMES = `
f abigail: abby abbie abi gail
f adelaide adelheid: addie heidi
f agatha: aggie
f agnes: aggie nessie
f aikaterini ekaterina yekaterina: katya katia katina katyusha
f aleksandra alexandra alessandra: alex alexa lexi lexie sandra sandy sasha ola xandra allie
f alice alicia: ali allie lish
f alison allison: ali allie
f amanda: mandy manda
f amelia: amy millie milly mia
f anastasia: stacy stacey nastya ana stasia tasia
f andrea: andie drea andi
f angela angelina: angie ange
f ann anne anna annie: annie anya nan nancy nina anouk anja anka ania
f annabel annabelle: bella belle anna
f antonia: toni tonya
f augusta: gussie
f barbara: babs barb barbie basia bobbie
f beatrice beatrix beatriz: bea bee trixie bice
f bernadette: bernie detta
f bridget brigid brigitte birgit: biddy bridie bee gitte
f caitlin kaitlyn: cait kate katie
f camilla camille: cam millie milly cammie
f carolina caroline carolyn: carrie caro lina carol caz
f cassandra: cass cassie sandra
f catarina caterina: cata rina
f catalina: cata lina
f catherine katherine kathryn cathryn katharina katarina katrina kathleen catriona: cat cate cath cathy kate kathy katie kat kath kit kitty kay kathe trina rina kasia katya katja karin
f cecilia cecily cecile: cis cissy celia sissi
f charlotte: charlie char lottie lotte lotta
f christina christine kristina kristine christiane kirsten kirstin: chris chrissie chrissy tina kris krissy kristi krisztina stine
f clara klara: clare
f clementine: clem clemmie
f constance konstanze: connie
f cordelia: delia cora
f cynthia: cindy
f danielle daniela: dani danni danny
f daphne: daph
f deborah debra: deb debbie debs
f deirdre deidre: dee didi
f denise: dee neecy den
f diana diane dianne: di dee didi
f delia delilah: dee lila
f dolores: lola lolita dolly
f dominique: dom nikki
f dorothy dorothea: dot dottie dolly dora thea dodie
f eleanor elinor eleonora eleonore leonora: ellie nell nellie nora ella lenny leni el
f elena helena: lena nell ellie lenka
f elizabeth elisabeth elisabet elisabetta elzbieta isabel: liz lizzie lizzy beth betty betsy bess bessie eliza elise elsie libby lisa liza lisbeth lise lilibet elsa ela liesl els betje
f emily emilia: em emmie millie milly
f emma: em emmie
f erika erica: ricky rikki
f esther hester: essie hettie ester
f eugenia: genie
f evelyn eveline: evie eve
f fiona: fi fee
f florence: flo florrie flossie
f frances francesca franziska francisca franciska: fran frannie francie franny cesca chesca franzi sissy paca paquita kika fanny
f gabriella gabriela gabrielle: gabby gabi gaby ella gab
f genevieve: gen ginny eve viv
f georgina georgia georgiana: georgie gina george
f geraldine: gerry geri
f gertrude: trudy gert gertie trude
f giovanna: gianna vanna
f giulia julia juliana juliette juliet: jules julie giuli
f grace: gracie
f guadalupe: lupe lupita
f gwendolyn gwendoline gwenllian: gwen gwenny wendy
f hannah johanna hanna: han hanni hanne jo
f harriet henrietta: hattie harry etta hettie
f helen ellen helene: nell nellie lena ellie hel
f hildegard: hilde hilda
f imogen: immy immie
f irena irene irina: ira renie rena irka
f isabella isabel isabelle isobel: izzy izzie bella belle isa ibby bel sabel
f ivana: iva vana
f jacqueline: jackie jacqui jacky jaq
f jane janet janice: janie jan jenny jenna
f janina: nina
f jasmine yasmin yasmine: jas jaz yas mina minnie
f jean jeanne jeanette: jeannie jenny nettie
f jennifer: jen jenny jenn jenna
f jessica: jess jessie
f jillian gillian: jill gill jilly
f joan joanna joanne: jo joanie joey asia
f josephine josefina josefine: jo josie jojo fina posy pepa josy
f joyce: joy
f judith: judy judi jude jutta
f karen: kaz
f katarzyna: kasia kaska
f kimberly kimberley: kim
f kristen: kris kristi
f larissa: lara
f laura lauren laurence: laurie lori lolly
f lavinia: vinnie vinny
f leticia letitia: letty tish lettie
f lillian lilian: lil lily lilly
f linda: lin lindy
f louise luisa louisa: lou lulu lou-lou weezy
f lucy lucia lucille lucinda: lu luce lucie lulu cindy
f ludmila: luda lyuda mila
f lydia: liddy lyd
f madeleine madeline magdalena magdalene: maddie maddy mads magda lena leni madge
f malgorzata: gosia gosha
f margaret margarita margarethe margareta marguerite margrethe margherita margot: maggie maggy mags meg megan peg peggy marge margie madge greta grete gretel daisy rita margo mamie gretchen maisie mog
f maria mary marie mariam miriam: molly polly mamie may mimi mia mitzi ria mollie masha maruja mariella minnie moll
f maria-jose: majo
f mariana marianne: mari nan annie
f marilyn: mari
f martha marta: marty mattie
f matilda mathilde: tilly tilda mattie mathy
f maureen: mo
f melanie: mel
f melissa: mel missy lissa
f mercedes: merche mercy
f michelle michaela: shell chelle mickey mich shelly
f mildred: millie milly
f millicent: millie milly
f monica monika: mon monny moni
f nadezhda nadine nadia: nadya
f nancy: nan
f naomi: nomi
f natalia natalie nathalie: nat tash natasha nata talia tally natty
f natasha: tash tasha nat
f nicola nicole nicolette: nicky nikki nic nick niki colette
f olga: olya
f olivia: liv livvy livy ollie olly
f ottilie: otti tilly
f pamela: pam pammy
f patricia: pat patty patsy tricia trish trisha paddy tish pati
f paula pauline: polly paulie
f penelope: penny pen nell
f petronella: nella nel
f philippa: pip pippa pippy flip
f philomena: phil mena
f phoebe: phoebs
f phyllis: phyl
f priscilla: cilla prissy
f prudence: prue
f rachel rachael: rach rae shelly
f rebecca rebekah: becky becca bex beck becks
f regina: gina reggie
f roberta: bobbie robbie
f rosalind rosalyn rosamund: ros roz rosie
f rosa rose rosie rosemary rosemarie rosario: ro rosie rosy romy charo
f roxana roxanne: roxy
f ruth: ruthie
f sabrina: brina
f samantha samira: sam sammy sami
f sarah sara: sal sally sadie
f sharon: shaz shaza
f shirley: shirl
f sofia sophia sophie zofia: sophie soph fia zosia
f stephanie stefanie stefania: steph steffi stef stevie fanny
f susan susanna susannah suzanne: sue susie suzie suzy suki sukie zuzana zuza
f svetlana: sveta lana
f sylvia silvia: syl silvi
f tabitha: tabby
f tamara: tammy tam toma
f tatiana tatyana: tanya tania
f teresa theresa therese: terry tess tessa tessie terri tere resi
f theodora: theo dora thea
f ursula: ursel uschi ulla
f valentina: val tina valya
f valerie valeria: val
f vanessa: nessa ness van
f vera veronica veronika: ronnie roni vero nika
f victoria viktoria: vicky vicki tori vic viky tory vika
f viola violet violette: vi letty
f virginia: ginny ginger gina
f vivian vivien vivienne: viv
f wilhelmina: willa mina minnie billie wilma willie helma
f winifred: win winnie freda
f yvonne: vonnie
f zoe: zo
f aoife: eva effie eefa eefe ifa
f sinead: shin neddy shinade shinead
f siobhan: shiv shivvy chevonne shivon shivaun shavon shevaun
f niamh: neeve neve nieve neev
f caoimhe: keeva kiva kweeva
f saoirse: seersha sersha sorsha
f roisin: rosheen ro
f grainne: gronya grania
f eilis: eilish aylish
f eilidh: ailie ayley
f maeve meadhbh: mave
f mhairi: vari vahri
f meabh: maeve
f sadhbh: sive
m cathal: cahal
m tadhg: tige tiger
m oisin: osheen usheen
m ciaran: kieran keiran
m eoghan: owen eoin
m sean: shawn shaun shane seanie
m joaquin: wakeen
f xochitl: sochi
f mairead: peg
f nuala fionnuala: nuala finola
f anjali: anj anju
f priyanka: pri priya
f lakshmi: laxmi lux
f fatima fatimah fatoumata: fati fatou fatma
f khadija: dija khadi
f aaliyah: ali
f elif: elfie
f xiomara: xio
f concepcion: concha conchita
f consuelo: chelo
f pilar: pili
f soledad: sole
f asuncion: asun
f inmaculada: inma
f remedios: reme
m aaron: ron ronnie az
m abdul abdullah abdulrahman: abdu abdo
m abraham avraham: abe bram avi ibrahim
m adalbert albert alberto albrecht: al bert bertie albie berto
m adrian adriano: ade adri
m alan allan allen: al
m alasdair alastair alistair alister: ali al alec
m aleksander alejandro alessandro alexander alexandre aleksandr alexandros: alex al alec ale lex sandy xander zander sasha sander sacha sandro olek shura jandro sascha
m alexei aleksei aleksey alexey: alyosha lyosha
m alfred alfredo: al alf alfie fred freddie
m alphonse alfonso: al fonzie fonso
m ambrose: brose
m anatoly: tolya
m andrew andreas andrea andrei andres andrzej andre: andy drew dre andi anders andriy
m anthony antonio anton antoine antoni: tony toni ant tonio toño tonek anto
m archibald: archie baldie
m arnold: arnie
m arthur arturo: art artie arty turo
m augustus augustin august: gus augie gussie
m barnabas barnaby: barney
m bartholomew bartolomeo bartosz: bart bartek barry
m benedict benedikt benedetto: ben benny bene
m benjamin: ben benny benji benj
m bernard bernhard bernardo: bernie bern benno
m bogdan: bogdi
m bradley: brad
m brendan: bren
m brian bryan: bri
m calvin: cal
m cameron: cam
m casper kaspar jasper: cas
m cedric: ced
m charles carlos karl carlo carl: charlie chas chuck charley chaz carlito lalo kalle
m chester: chet
m christian kristian: chris kris
m christopher christophe kristoffer christoph: chris kit topher kris toffer stoffel krzys
m clarence: clary
m clement clemens: clem
m clifford: cliff
m clive: clivey
m colin: col
m conrad konrad: kurt
m cornelius: con neil kees cor nelis
m cuthbert: bertie
m cyril kirill: cy kirya
m daniel daniele: dan danny dani danilo
m darren: daz daza
m david davide dawid: dave davey davy dai taffy
m denis dennis: den denny
m derek: del derry
m desmond: des
m dietrich: dieter dirk
m dmitri dmitry dimitri dimitrios: dima mitya dimi mitch jimmy
m dominic dominik domenico: dom nic nick mimmo
m donald: don donnie donny
m douglas: doug dougie
m edmund edmond: ed eddie ted ned
m edward eduardo edoardo eduard: ed eddie ted teddy ned edu lalo ward edo
m edwin: ed eddie win
m elijah elias: eli lije
m emmanuel manuel: manny manu manolo emma manolito
m enrique: quique kike
m eric erik: rick ricky
m ernest ernst ernesto: ernie erno
m eugene evgeny yevgeny: gene zhenya
m ezekiel: zeke
m federico: fede fico rico
m ferdinand fernando: ferdy ferdie nando nand
m fergus: gus fergie
m fitzgerald: fitz
m florian: flo flori
m francis francisco franz francesco frank franciszek: frank frankie fran franny paco pancho cisco chico kiko franzl ciccio
m frederick frederic friedrich fredrik federico: fred freddie freddy fritz rick ricky
m gabriel gabriele: gabe gab gabi lele
m gareth: gaz gary
m garrett gerard gerald gerhard gerardo: gerry jerry ger gerd
m gaston: gus
m geoffrey jeffrey geoff: geoff jeff
m george georg giorgio jorge jurgen yuri: georgie jorg geordie jurg gio jordi
m giovanni: gianni gio vanni nino
m giuseppe: beppe peppe pino
m gilbert gilberto: gil bert gib
m gordon: gordy
m graham graeme: gray
m gregory gregor grigori: greg gregg grisha
m guillermo guilherme: memo guille gui
m gustav gustavo: gus gustl tavo guz
m harold harald: harry hal
m harrison: harry
m hector: tito
m henry heinrich henrik hendrik enrico henri henryk: harry hank hal heinz heiner rico henk heini heiko rik
m herbert heriberto: herb bert herbie
m horace: ace
m howard: howie
m hubert: hugh bert huub
m hugh hugo: hughie hew huey
m humphrey: humph
m ian iain: 
m ignatius ignacio ignatz: nacho iggy nate iggi
m igor: goga
m isaac: ike zac
m isaiah: zay
m isidore: izzy
m ivan: vanya
m jacob jakob jakub: jake jay kuba cob jaap jacky coby
m james jaime jacques seamus diego: jim jimmy jamie jem jimbo hamish shay
m jarvis: jarv
m jeremiah jeremy jeremias: jerry jem jez
m jerome hieronymus: jerry
m jesus: chuy chucho
m joachim joaquin: achim jo jochen quino
m john jon johann johannes juan giovanni jean jan joao: johnny jack jock ian sean hans hannes johnnie jon juanito yanni ivo janek
m jonathan jonathon: jon jonny jonty nathan jono
m jordan: jord judd
m joseph josef jose yusuf giuseppe jozef: joe joey jo pepe sepp beppe pepito jos jojo che jupp osip
m joshua: josh
m julian julius giulio julien: jules jul
m karim: kari
m kenneth: ken kenny kenzo
m kevin: kev
m konstantin constantine: kostya costa kostas gus dino
m lambert: bert
m lancelot: lance
m lawrence laurence laurens lorenzo lars: larry laurie loz lars renzo lorry laz
m leander: lee
m leo leon leonard leonardo leonid: len lenny leo leon lee nardo lyonya
m leopold: leo poldi
m leslie lester: les
m levi: lee
m lewis louis luis ludwig luigi ludovic: lou louie lew lui gigi lucho ludo wiggerl
m lucas luke lukas luca: luc luka
m magnus: mags mange
m malcolm: mal malc
m marcus mark marco marek marc markus: marc mark marky
m marmaduke: duke
m marshall: marsh
m martin martino marcin: marty mart tino
m mathias matthew matthias matteo mateo mateusz matthieu: matt matty mat teo mats thies mattie
m maurice moritz mauricio maurizio: mo morry mauro
m maximilian maxim maxwell massimo maximiliano: max maxi maks
m melvin: mel
m michael michel miguel mikhail mikael michele michal: mike mick micky mickey mikey misha mitch mish micha miki mischa midge michi
m milan: mile
m mohammed muhammad mohamed mohammad mahmoud muhammed: mo moh hamada medo
m mordechai: motti
m morris: mo morry
m moses moshe: mo moe
m nathan nathaniel: nat nate nathan natty
m neil niall: 
m nicholas nicolas nikolaus nikolai nicola nikola niccolo: nick nicky nico niko klaus claus kolya nic nik cole klas nikos
m nigel: nige
m norbert: bert nobby norb
m norman: norm
m octavius octavio: tavy tavo
m oleg: olezhka
m oliver olivier: ollie olly noll oli
m orlando roland rolando: rollo roly lando
m oscar oskar: ozzie ossie okke
m oswald osvaldo: oz ozzie os
m owen eoin: 
m patrick padraig patricio patrik patrizio: pat paddy rick pato packy patsy
m paul paolo pablo pavel pawel: pauly paulie pasha pol
m percival: percy
m peregrine: perry
m peter pierre pedro pietro piotr petros pyotr pieter petr: pete petey petya piet perico piers
m philip phillip philippe felipe filippo: phil pip flip pippo
m quentin: quin
m radoslav: radek rado
m rafael raphael raffaele: rafa raf raffa rafi
m ralph rudolf rudolph rodolfo: rudi rudy rolf dolf
m randolph randall: randy dolph
m raymond raimund ramon: ray monchi moncho
m reginald reinhold reynaldo: reg reggie ron rex
m reuben ruben: rube ben
m richard riccardo ricardo: rick ricky rich richie dick dickie ritchie rico
m robert roberto: bob bobby rob robbie robby bert robin rab bobbie berto bertl
m roderick rodrigo: rod roddy rory ricky
m rodney: rod
m roger rogelio: rodge rog
m roman romain: roma
m ronald ronaldo: ron ronnie ronny
m rory ruairi: 
m rosario: saro
m rupert ruprecht: rupe
m russell: russ rusty
m salvador salvatore: sal salva toto turi tore
m samuel samir: sam sammy sami shmuel
m santiago: santi tiago yago
m saul: solly
m sebastian sebastien sebastiano: seb bas basti bastian seba basty
m sergio sergei sergey: serge seryozha checo serhiy
m sidney sydney: sid syd
m siegfried: sigi
m sigmund zygmunt: siggi ziggy
m silvester sylvester: sly vester
m simon simeon shimon: si sim simi
m solomon: sol solly
m spencer: spence
m stanley stanislav stanislaw stanislas: stan staszek stas slava
m stephen steven stefan stefano esteban etienne szczepan stephan: steve stevie ste stef steph steffen
m stuart stewart: stu stew
m tadeusz thaddeus: tad thad tadek
m terence terrence: terry tel tez
m theodore theodor fyodor teodor: ted teddy theo tad fedya teo
m thomas tomas tomasz tommaso: tom tommy thom tam tomek tomasito maso
m timothy timotheus timofey: tim timmy timo
m tobias toby: tobi tobe
m trevor: trev
m ulrich: uli ulli
m umberto humberto: berto beto
m valentin valentino: val tino
m vasily vasili: vasya
m victor viktor vittorio: vic vik vito
m vikram: vik vicky
m vincent vincenzo vicente vinzenz: vin vince vinny vinnie enzo chente cenzo
m vitaly: vitalik
m vladimir volodymyr: vlad volodya vova vladi
m wallace: wally
m walter walther: walt wally wat walti
m wesley: wes
m wilfred wilfried: wilf will fred
m wilhelm willem guglielmo: willi wim will willy wil
m william liam: bill billy will willy willie liam wills bil
m winston: win
m wojciech: wojtek
m xavier javier: javi xavi zav
m zachary zachariah: zac zach zack zak
m zbigniew: zbyszek
m deepak: deep
m siddharth siddhartha: sid
m krishnan krishna: kris krish
m rajesh rajiv rajendra: raj raju
m sanjay sanjeev: sanju san
m subramaniam: subbu mani
m balasubramanian: bala
m venkatesh venkataraman: venkat venky
m abhishek: abhi
m aniruddha: ani
m oluwaseun: seun
m oluwafemi olufemi: femi
f oluwatoyin: toyin
f oluwaseyi: seyi
m babatunde: tunde baba
m adewale olawale: wale
m chukwuemeka: emeka
m ikechukwu ikenna: ike
m obinna: obi
f chinyere: chi
f ngozi ngozika: goz
m kwabena: kobby
m kwame: kwam
m bartholomaus: barthel
f adriana adrienne: ade adri
f alberta: bertie
f alexis: lexi alex
f althea: thea
f amalia: malia amy
f andromeda: andie
f annette annika: netta annie
f antoinette: toni nettie
f ariadne: ari
f arabella: bella belle
f ariana: ari
f astrid: asta
f aurelia aurora: rory
f brenda: bren
f brooke: brookie
f carmen carmela: mela carmi
f cecilie: cille
f celeste celestine: cel
f chantal: chan
f chloe: clo
f claudia: claudie
f colette: coco
f coralie: cora
f daisy: dais
f dagmar: dag
f edith: edie ede
f edna: eddie
f eloise: ellie lola
f elvira: elvie
f ernestine: ernie tina
f estelle estella: essie stella
f eunice: eunie
f faith: faithy
f felicity felicitas felicia: fliss flick fee lizzie
f flavia: flav
f frederica friederike: freddie frieda rike
f gisela giselle: gigi gisi
f gloria: glo
f greta: gretel
f harper: harp
f hazel: haze
f henrike hendrika: rike henny
f hermione: hermie mione
f hortense: horty
f ingeborg ingrid: inga inge
f jemima: jem mima jemma
f jocelyn: joss josie
f jolanda yolanda: yoli jola
f josette: jo
f karolina: kaja lina karo
f katinka: tinka
f kerstin: kersti
f lavender: lav
f leonie: leo loni
f lorraine: lori rainey
f lucretia: creta
f mabel: mae may
f magnolia: maggie nola
f maite: mai
f manuela: manu ela
f marcella marcela: marcy chela
f marcia: marcy marsh
f marina: mari rina
f marjorie: marge margie
f marlene: marly leni
f maxine: max
f meredith: merry mer
f mirjam: mimi
f morag: mo
f myfanwy: myf fanny
f octavia: tavy tavia
f ophelia: fifi phelia
f petra: peti
f ramona: mona
f raquel: kelly
f rhiannon: rhi annie
f rhoda: rho
f romana romina: romy mina
f rowena: ro wena
f sandra: sandy sand
f selina selena: lina sel
f seraphina: fina sera
f sigrid: siri sigi
f simone: sim mone
f stella: stell
f tabea: tabi
f thomasina: tamsin tammy
f tiffany: tiff
f tilda: tilly
f undine: undi
f viktorija: vika
f viveka: viv
f walburga: burgi wally
f xanthe: zan
f yevgenia evgenia: zhenya
f zinaida: zina
m abelardo: abel
m achilles: chilly
m aloysius alois: al lois loisl
m amadeus: ama
m anselm: ans
m aristotle: ari telly
m armando: mando
m barry: baz bazza
m basil: baz
m bastien: bas
m bertram bertrand: bert bertie
m björn: bjorni
m boris: borya
m bruno: bru
m caleb: cal
m carsten karsten: casi
m casimir kazimierz: kaz kazik
m clinton: clint
m conor connor: con
m curtis: curt
m cyrus: cy
m declan: dec
m detlef: detti
m dexter: dex
m diarmuid: dermot derry
m dudley: dud
m duncan: dunc
m dwayne: dewey
m eamon eamonn: ned
m ebenezer: eben
m egbert: bert
m elliot elliott: ell eli
m elton: elt
m emilio emil: milo
m ephraim: eph
m erwin: erv
m esteban: teban
m everett: ev
m fabian fabio: fab fabi
m finlay finley: fin finn
m finnegan: finn
m gavin: gav
m gonzalo: gonzo
m graciano: chano
m grzegorz: grzes grzesiek
m günter gunther: gunni
m harvey: harv
m hartmut: hardy
m helmut: helmi
m hyman: hy
m immanuel: manny
m ismael ishmael: isma ish
m jarrod: jay
m jarosław jaroslaw jaroslav: jarek
m jefferson: jeff
m jethro: jeth
m johnathan: johnny
m justin: jus
m kieran: kier
m kimball: kim
m krzysztof: krzysiek krzys kris
m lachlan: lachie
m laszlo: laci
m leopoldo: polo
m lionel: leo
m llewellyn: lew lyn
m ludovico: ludo vico
m macdonald: mac
m maciej: maciek
m malachy malachi: mal
m marcelo marcellus: celo marce
m maxence: max
m mitchell: mitch
m montgomery: monty
m montague: monty
m morgan: mo
m murray: muzz
m nathanael: nate
m ottokar: otto
m panagiotis: panos
m pascal: pasc
m preston: pres
m prescott: scott
m przemyslaw: przemek
m quincy: quin
m ramiro: rami
m reinhard reinhardt: rene reini
m rigoberto: rigo beto
m roscoe: ross
m ruaridh: rory
m ryszard: rysiek
m salomon: sal
m saverio: rino
m seamus: shay
m sheldon: shel
m sherman: sherm
m slawomir: slawek
m sylvain: syl
m thaddäus: teddy
m thorsten torsten: totti
m tiberius: ty
m tyler: ty
m tyrone: ty
m uriel: uri
m valerio: val
m vernon: vern
m vishwanath: vishy
m volker: volki
m wendell: wen
m wenzel: wenz
m wilbur: wil
m wladyslaw: wladek
m wolfgang: wolf wolfi
m yannick: yan
m yitzhak: itzik
m zebedee: zeb
m zebulon: zeb
m zoltan: zoli
u ashley: ash
u cameron: cam
u jordan: jordy
u leslie lesley: les
u frankie: fran
`;
