/**
 * The larger cities of each country, folded, made from GeoNames (https://www.geonames.org, CC BY 4.0) by build-cities.ts; not to be
 * edited by hand. A line begins with the code of the country (ISO 3166-1), of one of the United States or of a part of the United Kingdom.
 */
export const CITIES = `AD andorra la vella,arinsal,canillo,encamp,la massana,les escaldes,ordino,pas de la casa,sant julia de loria
AE abu dhabi,adh dhayd,ajman city,al ain city,al fujairah city,al shamkhah city,ar ruways,bani yas city,dibba al fujairah,dibba al hisn,dubai,khalifah a city,khawr fakkan,murbah,musaffah,muzayri,ras al khaimah city,reef al fujairah city,sharjah,umm al quwain city,zayed city
AF aibak,asadabad,baghlan,balkh,bamyan,bazar e yakawlang,bazarak,charikar,fayzabad,gardez,ghazni,herat,jalalabad,kabul,kandahar,khanabad,khost,khulm,kunduz,lashkar gah,maymana,mazar e sharif,paghman,pul e khumri,sar e pul,shibirghan,taloqan,zaranj
AG all saints,bolands,codrington,liberta,parham,piggotts,potters village,saint john s
AI blowing point village,east end village,farrington,george hill,island harbour,north hill village,sandy ground village,sandy hill,south hill village,stoney ground,the quarter,the valley,west end village
AL berat,burrel,cerrik,corovode,durres,elbasan,fier,fier cifci,gjirokaster,kavaje,korce,kruje,kucove,kukes,lac,lezhe,librazhd qender,lushnje,patos,patos fshat,peshkopi,pogradec,sarande,shijak,shkoder,tepelene,tirana,vlore
AM abovyan,alaverdi,ararat,artashat,ashtarak,berd,dilijan,gavarr,goris,gyumri,hats avan,hrazdan,ijevan,kapan,martuni,masis,metsamor,sevan,spitak,step anavan,vagharshapat,vanadzor,vardenik,vardenis,vedi,yeghegnadzor,yeghvard,yerevan
AO benguela,caala,cabinda,camabatela,camacupa,catabola,catumbela,caxito,cuito,huambo,lobito,longonjo,luanda,luau,lubango,lucapa,luena,malanje,mbanza kongo,menongue,n dalatando,n zeto,namibe,saurimo,soio,sumbe,uacu cungo,uige
AQ mcmurdo station
AR bahia blanca,berazategui,buenos aires,cordoba,corrientes,formosa,jose c paz,la plata,la rioja,mar del plata,mendoza,merlo,moron,neuquen,parana,pilar,posadas,quilmes,resistencia,rosario,salta,san fernando del valle de catamarca,san juan,san luis,san miguel de tucuman,san salvador de jujuy,santa fe,santiago del estero
AS aua,fagatogo,faleasao,faleniu,leone,malaeimi,mapusagafou,ofu,pago pago,ta u,tafuna,taulaga,vailoatai,vaitogi
AT baden,bregenz,donaustadt,dornbirn,favoriten,feldkirch,floridsdorf,geidorf,graz,gries,hernals,hietzing,hotting,innsbruck,jakomini,klagenfurt am worthersee,lend,linz,meidling,ottakring,pradl,salzburg,simmering,steyr,vienna,villach,weinzierl bei krems,wiener neustadt
AU adelaide,adelaide hills,ballarat,bendigo,brisbane,bunbury,bundaberg,cairns,canberra,darwin,geelong,gold coast,hobart,launceston,logan city,mackay,maitland,mandurah,melbourne,melbourne city centre,newcastle,perth,rockhampton,rockingham,sydney,toowoomba,townsville,wollongong
AW oranjestad,paradera,savaneta,tanki leendert
AX eckero,finstrom,foglo,geta,hammarland,jomala,kokar,kumlinge,lemland,lumparland,mariehamn,saltvik,sottunga,sund
AZ agdam,agdzhabedy,bakixanov,baku,barda,bilajari,ganja,geoktschai,hovsan,imishli,jalilabad,khirdalan,lankaran,lokbatan,mastaga,mingelchaur,nakhchivan,qaracuxur,saatli,salyan,shamakhi,shamkhor,sheki,sirvan,sumqayit,xacmaz,xankandi,yevlakh
BA banja luka,bihac,bijeljina,bileca,bosanska krupa,brcko,bugojno,cazin,doboj,foca,gorazde,gracanica,gradacac,gradiska,konjic,mostar,mrkonjic grad,prijedor,sanski most,sarajevo,travnik,trebinje,tuzla,velika kladusa,visoko,zavidovici,zenica,zivinice
BB bathsheba,bridgetown,checker hall,four cross roads,holetown,oistins,speightstown,welchman hall
BD bagerhat,barisal,bogra,chittagong,comilla,cox s bazar,dhaka,dinajpur,jamalpur,jessore,khulna,mymensingh,nagarpur,narayanganj,narsingdi,natore,nawabganj,pabna,paltan,par naogaon,puthia,rajshahi,rangpur,saidpur,shibganj,sylhet,tangail,tungi
BE aalst,antwerpen,beringen,beveren,brugge,brussels,charleroi,dendermonde,deurne,dilbeek,genk,gent,hasselt,kortrijk,la louviere,leuven,liege,mechelen,mons,mouscron,namur,ostend,roeselare,seraing,sint niklaas,tournai,turnhout,verviers
BF banfora,bobo dioulasso,boulsa,dedougou,diapaga,djibo,dori,fada n gourma,garango,gourcy,hounde,kaya,kokologo,kombissiri,kongoussi,koudougou,koupela,leo,nouna,ouagadougou,ouahigouya,po,reo,tenkodogo,titao,tougan,yako,zorgo
BG asenovgrad,blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kazanlak,kyustendil,lovech,montana,pazardzhik,pernik,pleven,plovdiv,razgrad,ruse,shumen,silistra,sliven,sofia,stara zagora,targovishte,varna,veliko turnovo,vidin,vratsa,yambol
BH al hadd,al muharraq,ar rifa,dar kulayb,jidd hafs,madinat hamad,madinat isa,manama,sitrah
BI bubanza,buganda,bujumbura,bururi,cankuzo,cibitoke,gitega,isale,karuzi,kayanza,kirundo,makamba,muramvya,muyinga,muzinda,mwaro,ngozi,rumonge,rutana,ruyigi
BJ abomey,abomey calavi,allada,aplahoue,banikoara,bassila,bembereke,bohicon,come,cotonou,cove,dassa zoume,djougou,dogbo,kandi,ketou,lokossa,malanville,natitingou,nikki,ouidah,parakou,pobe,porto novo,sakete,savalou,save,tchaourou
BL gustavia
BN bandar seri begawan,kapok,kuala belait,mentiri,seria,tutong
BO ascencion de guarayos,bermejo,camiri,cobija,cochabamba,cotoca,guayaramerin,la paz,llallagua,mizque,montero,oruro,potosi,quillacollo,riberalta,sacaba,san borja,san ignacio de velasco,santa cruz de la sierra,sucre,tarija,tiquipaya,trinidad,tupiza,villamontes,villazon,warnes,yacuiba
BQ dorp antriol,dorp rincon,dorp tera kora,kralendijk,the bottom,upper hell s gate
BR belem,belo horizonte,brasilia,campinas,campo grande,contagem,curitiba,duque de caxias,fortaleza,goiania,guarulhos,jaboatao,jaboatao dos guararapes,joao pessoa,maceio,manaus,natal,nova iguacu,osasco,porto alegre,recife,rio de janeiro,salvador,santo andre,sao bernardo do campo,sao luis,sao paulo,teresina
BS abraham s bay,alice town,andros town,arthur s town,black point,clarence town,colonel hill,cooper s town,duncan town,dunmore town,freeport,governor s harbour,hard bargain,high rock,lucaya,marsh harbour,masons bay,matthew town,nassau,port nelson,san andros,spanish wells
BT daga,daphu,gasa,ha,jakar,lhuentse,lungtenzampa,mongar,pajo,panbang,paro,pemagatshel,phuntsholing,punakha,samdrup jongkhar,samtse,sarpang,shemgang,thimphu,trashi yangtse,trashigang,trongsa,tsimasham,tsirang,wangdue phodrang
BW francistown,gabane,gaborone,ghanzi,janeng,kanye,kasane,kopong,letlhakane,letlhakeng,lobatse,mahalapye,maun,metsemotlhaba,mochudi,mogoditshane,molepolole,mosopa,orapa,otse,palapye,ramotswa,selebi phikwe,serowe,shakawe,thamaga,tonota,tshabong
BY babruysk,baranovichi,barysaw,brest,homyel,horad zhodzina,hrodna,kalinkavichy,kobryn,lida,mahilyow,maladzyechna,mazyr,minsk,navapolatsk,orsha,pinsk,polatsk,rahachow,rechytsa,salihorsk,slonim,slutsk,smarhon,svyetlahorsk,vitebsk,volkovysk,zhlobin
BZ belize city,belmopan,benque viejo el carmen,dangriga,orange walk,placencia,san ignacio,shipyard,valley of peace
CA brampton,burnaby,calgary,edmonton,etobicoke,gatineau,halifax,hamilton,kitchener,ladner,laval,longueuil,markham,mississauga,montreal,north york,okanagan,oshawa,ottawa,quebec,scarborough,surrey,toronto,vancouver,vaughan,victoria,windsor,winnipeg
CC west island
CD bandundu,beni,boma,bukavu,bumba,bunia,butembo,gandajika,gemena,goma,ilebo,isiro,kalemie,kananga,kikwit,kindu,kinshasa,kisangani,kolwezi,likasi,lubumbashi,masina,matadi,mbandaka,mbuji mayi,mwene ditu,tshikapa,uvira
CF alindao,bambari,bangassou,bangui,batangafo,berberati,bimbo,boda,bossangoa,bouar,bouca,bozoum,bria,carnot,damara,ippy,kabo,kaga bandoro,kembe,mbaiki,mobaye,mongoumba,ndele,nola,obo,paoua,sibut,zemio
CG brazzaville,djambala,dolisie,ewo,gamboma,impfondo,kayes,kinkala,loandjili,loango,madingou,makoua,mossendjo,nkayi,ouesso,owando,pointe noire,sembe,sibiti
CH basel,bern,biel bienne,chur,fribourg,geneve,koniz,la chaux de fonds,lausanne,lugano,luzern,neuchatel,rapperswil,sankt gallen,schaffhausen,thun,vernier,winterthur,zurich,zurich kreis 10,zurich kreis 11,zurich kreis 12,zurich kreis 2,zurich kreis 3,zurich kreis 6,zurich kreis 7,zurich kreis 9,zurich kreis 9 altstetten
CI abengourou,abidjan,abobo,adzope,agboville,anyama,bingerville,bondoukou,bouafle,bouake,dabou,daloa,danane,dimbokro,divo,ferkessedougou,gagnoa,grand bassam,issia,katiola,korhogo,man,odienne,oume,san pedro,seguela,sinfra,yamoussoukro
CK avarua
CL antofagasta,arica,calama,chillan,concepcion,copiapo,coquimbo,coronel,curico,iquique,la pintana,la serena,lo prado,osorno,puente alto,puerto montt,punta arenas,quilpue,rancagua,san bernardo,santiago,talca,talcahuano,temuco,valdivia,valparaiso,villa alemana,vina del mar
CM bafang,bafia,bafoussam,bamenda,bangangte,bertoua,douala,dschang,ebolowa,edea,foumban,foumbot,garoua,guider,kousseri,kumba,limbe,loum,maroua,mbalmayo,mbouda,meiganga,mokolo,ngaoundere,nkongsamba,wum,yagoua,yaounde
CN bayan nur,beijing,changchun,changsha,chengdu,chongqing,dadonghai,dalian,dongguan,foshan,guangzhou,hangzhou,harbin,hefei,jilin,jinan,kunming,kunshan,lanzhou,nanchang,nanchong,nanjing,ningbo,ordos,puyang,qingdao,shanghai,shantou,shenyang,shenzhen,shijiazhuang,shiyan,suzhou,tai an,taiyuan,tangshan,tianjin,tianshui,urumqi,wuhan,wuxi,xi an,xiamen,xinyang,yunfu,zhengzhou,zhongshan,zibo
CO armenia,barrancabermeja,barranquilla,bello,bogota,bucaramanga,buenaventura,cali,cartagena,cucuta,dosquebradas,floridablanca,ibague,itagui,manizales,medellin,monteria,neiva,palmira,pasto,pereira,popayan,santa marta,sincelejo,soacha,soledad,valledupar,villavicencio
CR alajuela,aserri,calle blancos,canas,chacarita,curridabat,desamparados,esparza,guapiles,heredia,ipis,liberia,limon,nicoya,paraiso,patarra,puntarenas,purral,quesada,san isidro,san juan de dios,san rafael abajo,san rafael arriba,san vicente,san vicente de moravia,siquirres,tejar,turrialba
CU alamar,arroyo naranjo,bayamo,boyeros,camaguey,cardenas,centro habana,cerro,ciego de avila,cienfuegos,ciudad camilo cienfuegos,diez de octubre,guanabacoa,guantanamo,havana,holguin,la habana vieja,las tunas,manzanillo,matanzas,moa,palma soriano,pinar del rio,puerto padre,san miguel del padron,sancti spiritus,santa clara,santiago de cuba
CV assomada,calheta,cidade velha,cova figueira,espargos,igreja,joao teves,mindelo,nova sintra,pedra badejo,pombas,ponta do sol,praia,ribeira brava,ribeira grande,sal rei,sao filipe,tarrafal,tarrafal de sao nicolau,vila do maio
CW barber,dorp soto,sint michiel liber,willemstad
CX flying fish cove
CY aradippou,athienou,avgorou,deryneia,dhromolaxia,emba,famagusta,geri,geroskipou,kyrenia,lapithos,larnaca,lefka,limassol,livadia,morfou,nicosia,paphos,paralimni,pergamos,protaras,rizokarpaso,sotira,strovolos,trikomo,tseri,xylofagou,ypsonas
CZ brno,ceska lipa,ceske budejovice,chomutov,decin,frydek mistek,havirov,hradec kralove,jablonec nad nisou,jihlava,karlovy vary,karvina,kladno,liberec,mlada boleslav,most,olomouc,opava,ostrava,pardubice,pilsen,prague,prerov,prostejov,teplice,trebic,usti nad labem,zlin
DE berlin,bielefeld,bochum,bochum hordel,bonn,bremen,dortmund,dresden,duisburg,dusseldorf,essen,frankfurt am main,gelsenkirchen,hamburg,hamburg nord,hannover,karlsruhe,koln,leipzig,mannheim,marienthal,munich,munster,nurnberg,stuttgart,wandsbek,wiesbaden,wuppertal
DJ alaili dadda,ali sabieh,dikhil,djibouti,dorra,galafi,goubetto,holhol,loyada,obock,tadjourah
DK aalborg,arhus,ballerup,charlottenlund,copenhagen,esbjerg,fredericia,frederiksberg,greve,helsingor,herning,hillerod,holstebro,horsens,horsholm,hvidovre,koge,kolding,naestved,odense,randers,roskilde,silkeborg,slagelse,taastrup,vanlose,vejle,viborg
DM berekua,calibishie,castle bruce,colihaut,la plaine,mahaut,pointe michel,pont casse,rosalie,roseau,wesley,woodford hill
DO azua,bajos de haina,bani,bella vista,boca chica,bonao,concepcion de la vega,cotui,esperanza,hato mayor del rey,la romana,mao,moca,puerto plata,punta cana,salcedo,salvaleon de higuey,san cristobal,san francisco de macoris,san juan de la maguana,san pedro de macoris,santa cruz de barahona,santiago de los caballeros,santo domingo,santo domingo este,santo domingo oeste,villa altagracia,villa francisca
DZ algiers,annaba,bab ezzouar,batna,bechar,bejaia,biskra,blida,bordj bou arreridj,boumerdas,chlef,constantine,djelfa,ech chettia,el achir,el oued,jijel,mascara,medea,oran,setif,sidi bel abbes,skikda,souk ahras,tebessa,tiaret,tizi ouzou,tlemcen
EC ambato,babahoyo,balzar,chone,cuenca,eloy alfaro,esmeraldas,guayaquil,ibarra,la libertad,latacunga,loja,machala,manta,milagro,pasaje,portoviejo,puerto francisco de orellana,quevedo,quito,riobamba,rosa zarate,santa elena,santo domingo de los colorados,tulcan,tutamandahostel,velasco ibarra,ventanas
EE elva,haapsalu,jogeva,johvi,kardla,keila,kivioli,kohtla jarve,kuressaare,laagri,maardu,narva,paide,paldiski,parnu,poltsamaa,polva,rakvere,rapla,saue,sillamae,tallinn,tapa,tartu,turi,valga,viljandi,voru
EG al fayyum,al mahallah al kubra,al mansurah,al minya,alexandria,aswan,asyut,banha,bani suwayf,cairo,damanhur,giza,halwan,idku,ismailia,kafr ad dawwar,kafr ash shaykh,luxor,mallawi,new cairo,port said,qina,shibin al kawm,sohag,suez,talkha,tanda,zagazig
EH dakhla,laayoune,laayoune plage
ER adi keyh,ak ordat,asmara,assab,barentu,dek emhare,edd,keren,mai mne,massawa,mendefera,teseney
ES a coruna,alicante,barcelona,bilbao,carabanchel,ciudad lineal,eixample,elche,fuencarral el pardo,gasteiz vitoria,gijon,granada,l hospitalet de llobregat,las palmas de gran canaria,latina,madrid,malaga,murcia,oviedo,palma,puente de vallecas,sant marti,santa cruz de tenerife,sevilla,valencia,valladolid,vigo,zaragoza
ET addis ababa,adigrat,arba minch,axum,bahir dar,bishoftu,debre birhan,debre mark os,dese,dila,dire dawa,gambela,gondar,hagere hiywet,harar,hawassa,hosa ina,inda silase,jijiga,jimma,kombolcha,mek ele,nazret,shashemene,sodo,waliso,yirga alem,ziway
FI espoo,hameenlinna,helsinki,hyvinge,jarvenpaa,joensuu,jyvaskyla,kajaani,kokkola,kotka,kuopio,lahti,lappeenranta,lohja,mellunkyla,mikkeli,nurmijarvi,oulu,pori,porvoo,rauma,rovaniemi,tampere,turku,tuusula,vaasa,vantaa,vuosaari
FJ ahau,ba,labasa,lautoka,levuka,nadi,suva,tubou
FM fais,fananu,houk,kapingamarangi,kolonia,kolonia town,losap,makur,mokil,murilo,namoluk,ngatik,nomwin,nukuoro,onou,onoun,palikir national government center,piis,pingelap,pisaras,polowat,pulap,rumung,ruo,tamatam,tofol,unanu,weno
FO argir,eidi,eystur,fuglafjordur,hoyvik,hvalba,kirkja,klaksvik,kollafjordur,kunoy,midvagur,porkeri,sandavagur,skalavik,skopun,skuvoy,sorvagur,torshavn,tvoroyri,vagur,vestmanna,vidareidi
FR aix en provence,amiens,angers,bordeaux,cergy pontoise,clermont ferrand,dijon,grenoble,le havre,le mans,lille,limoges,lyon,marseille,montpellier,nantes,nice,nimes,paris,reims,rennes,saint etienne,saint quentin en yvelines,strasbourg,toulon,toulouse,tours,villeurbanne
GA bitam,booue,cocobeach,fougamou,franceville,gamba,koulamoutou,lambarene,lastoursville,lekoni,libreville,makokou,mayumba,mbigou,mimongo,mitzic,moanda,mouila,mounana,ndende,ndjole,ntoum,okondja,omboue,oyem,port gentil,tchibanga
GB belfast,birkenhead,birmingham,bradford,brent,bristol,cardiff,coventry,derby,edinburgh,glasgow,islington,kingston upon hull,leeds,leicester,liverpool,london,manchester,newport,nottingham,plymouth,preston,reading,sheffield,southend on sea,stoke on trent,sunderland,swansea
GB-ENG birkenhead,birmingham,brent,bristol,coventry,islington,kingston upon hull,leeds,leicester,liverpool,london,manchester,nottingham,preston,reading,sheffield,stoke on trent,sunderland
GB-NIR antrim,ballymena,banbridge,bangor,belfast,carrickfergus,castlereagh,coleraine,craigavon,derry,larne,lisburn,londonderry county borough,newry,newtownabbey,newtownards,omagh,portadown
GB-SCT aberdeen,airdrie,ayr,coatbridge,cumbernauld,dundee,dunfermline,east kilbride,edinburgh,glasgow,glenrothes,greenock,inverness,kilmarnock,kirkcaldy,livingston,paisley,stirling
GB-WLS barry,bridgend,briton ferry,buckley,cardiff,coity,colwyn bay,cwmbran,ebbw vale,llanelli,merthyr tydfil,neath,newport,pontypool,rhondda,swansea,tonypandy,wrexham
GD gouyave,grenville,saint david s,saint george s,sauteurs
GE akhaltsikhe,batumi,bolnisi,borjomi,chiat ura,gori,k asp i,khashuri,kobuleti,kutaisi,marneuli,och amch ire,ozurgeti,p ot i,rustavi,sagarejo,samtredia,senak i,sokhumi,stantsiya novyy afon,t q ibuli,tbilisi,telavi,tqvarch eli,ts khinvali,ts q alt ubo,zest aponi,zugdidi
GF apatou,camopi,cayenne,grand santi,iracoubo,kourou,macouria,mana,maripasoula,matoury,remire,remire montjoly,roura,saint laurent du maroni,sinnamary
GG castel,saint andrew,saint peter port,saint sampson,saint saviour,st anne,st martin,torteval
GH accra,aflao,akim oda,atsiaman,bawku,berekum,bolgatanga,cape coast,ejura,ho,hohoe,japekrom,koforidua,kumasi,medina estates,nungua,obuase,sekondi takoradi,suhum,sunyani,swedru,tafo,takoradi,tamale,techiman,tema,teshi old town,wa
GI gibraltar
GL aasiaat,ilulissat,maniitsoq,nanortalik,narsaq,nuuk,paamiut,qaqortoq,qasigiannguit,sisimiut,tasiilaq,upernavik,uummannaq
GM abuko,bakadagy,bakau,banjul,bansang,baro kunda,basse santa su,brikama,demba kunda,diabugu,essau,farafenni,gunjur,jarreng,kerewan,koina,kuntaur,lamin,mansa konko,no kunda,nyamanari,sabi,sami,saruja,serekunda,somita,sukuta,sutukoba
GN beyla,boke,camayenne,conakry,coyah,dabola,dubreka,faranah,forecariah,fria,gueckedou,kankan,kimbo,kindia,kissidougou,koubia,koundara,kouroussa,labe,macenta,mamou,mandiana,nzerekore,pita,siguiri,telimele,tondon,tougue
GP anse bertrand,baie mahault,baillif,basse terre,beausejour,bouillante,capesterre belle eau,gourbeyre,grand bourg,lamentin,le gosier,le moule,les abymes,petit bourg,petit canal,petites anses,pointe a pitre,saint claude,saint francois,sainte anne,sainte rose,vieux habitants
GQ aconibe,acurenam,anisoc,ayene,bata,bicurga,bitica,cogo,ebebiyin,evinayong,luba,machinda,malabo,mbini,mikomeseng,mongomo,ncue,nsang,nsok,rebola,rio campo,san antonio de pale,santiago de baney
GR acharnes,agios dimitrios,aigaleo,athens,glyfada,ilion,ilioupoli,ioannina,irakleion,kalamaria,kallithea,keratsini,khalandrion,korydallos,larisa,marousi,nea ionia,nea smyrni,nikaia,palaio faliro,patra,peristeri,piraeus,thessaloniki,trikala,volos,vyronas,zografos
GS grytviken
GT amatitlan,chichicastenango,chimaltenango,chinautla,chiquimula,coatepeque,coban,escuintla,guatemala city,huehuetenango,jalapa,mazatenango,mixco,petapa,puerto barrios,quetzaltenango,salama,san francisco el alto,san jose pinula,san juan sacatepequez,san pedro ayampuc,san pedro sacatepequez,santa catarina pinula,santa lucia cotzumalguapa,solola,totonicapan,villa canales,villa nueva
GU agana heights village,agat village,asan maina village,barrigada village,chalan pago ordot village,dededo village,guam government house,hagatna,hagatna village,inarajan village,mangilao village,merizo village,mongmong toto maite village,piti village,santa rita village,sinajana village,talofofo village,tamuning,tamuning tumon harmon village,umatac village,yigo village,yona village
GW bafata,bissau,bissora,bolama,buba,bubaque,cacheu,canchungo,catio,farim,fulacunda,gabu,mansoa,pirada,pitche,quebo,quinhamel
GY anna regina,bartica,fort wellington,georgetown,lethem,linden,mabaruma,mahaica village,mahaicony village,new amsterdam,parika,rosignol,skeldon,vreed en hoop
HK hong kong,kowloon,ngong ping,sai kung,sha tin,sham shui po,sok kwu wan,tai o,tai po,tsuen wan,tuen mun,tung chung,wan chai,wong tai sin,yuen long kau hui,yung shue wan
HN choloma,ciudad choluteca,cofradia,comayagua,danli,el paraiso,el progreso,guaimaca,intibuca,juticalpa,la ceiba,la entrada,la lima,morazan,nacaome,olanchito,potrerillos,puerto cortez,san pedro sula,santa cruz de yojoa,santa rosa de copan,siguatepeque,talanga,tegucigalpa,tela,tocoa,villanueva,yoro
HR bjelovar,cakovec,centar,dakovo,dubrovnik,karlovac,koprivnica,kutina,osijek,pozega,pula,rijeka,samobor,sesvete,sibenik,sisak,slavonski brod,solin,split,stenjevec,varazdin,velika gorica,vinkovci,virovitica,vukovar,zadar,zagreb,zapresic
HT carrefour,croix des bouquets,delmas 73,desarmes,dessalines,fond parisien,gonaives,grangwav,gressier,hinche,jacmel,jeremie,kenscoff,lenbe,leogane,les cayes,miragoane,okap,petionville,port au prince,port de paix,saint louis du nord,saint marc,saint raphael,thomazeau,ti port de paix,tigwav,verrettes
HU budapest,budapest ii kerulet,budapest iii kerulet,budapest iv kerulet,budapest viii kerulet,budapest xi kerulet,budapest xiii kerulet,budapest xv kerulet,budapest xvi kerulet,budapest xvii kerulet,budapest xviii kerulet,budapest xxi kerulet,debrecen,gyor,jozsefvaros,kaposvar,kecskemet,kobanya,miskolc,nyiregyhaza,paradsasvar,pecs,szeged,szekesfehervar,szolnok,szombathely,tatabanya,zuglo
ID balikpapan,bandar lampung,bandung,banjarmasin,batam,bekasi,bogor,cimahi,city of balikpapan,denpasar,depok,jakarta,jambi city,makassar,malang,manado,medan,padang,palembang,pekanbaru,pontianak,semarang,situbondo,south tangerang,surabaya,surakarta,tangerang,yogyakarta
IE an muileann gcearr,athlone,balbriggan,bray,carlow,celbridge,cluain meala,cork,drogheda,droichead nua,dublin,dun laoghaire,dundalk,ennis,finglas,gaillimh,kilkenny,letterkenny,loch garman,luimneach,naas,navan,sandyford,sligo,swords,tallaght,tralee,waterford
IL ashdod,ashkelon,bat yam,beersheba,bet shemesh,bnei brak,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfar saba,lod,modi in makkabbim re ut,modiin ilit,nahariyya,nazareth,netanya,petah tiqwa,qiryat ata,ra anana,ramat gan,ramla,rehovot,rishon leziyyon,tel aviv,west jerusalem
IM andreas,ballabeg,ballasalla,ballaugh,bride,castletown,douglas,jurby,kirk braddan,kirkmichael,laxey,lezayre,maughold,onchan,patrick,peel,port erin,port saint mary,santon
IN agra,ahmedabad,bengaluru,bhopal,chennai,delhi,gorakhpur,hyderabad,indore,jaipur,kalyan,kanpur,kolkata,lucknow,ludhiana,meerut,mumbai,nagpur,najafgarh,nashik,navi mumbai,patna,pimpri,pune,surat,thane,tirunelveli,vadodara
IQ abu ghurayb,ad diwaniyah,al amarah,al basrah al qadimah,al fallujah,al faw,al hillah,al kut,al mawsil al jadidah,as samawah,as sulaymaniyah,az zubayr,baghdad,baqubah,basrah,dihok,erbil,karbala,kirkuk,kufa,mosul,najaf,nasiriyah,ramadi,samarra,sinah,soran,umm qasr
IR abadan,ahvaz,arak,ardabil,azadshahr,bandar abbas,hamadan,isfahan,kahriz,karaj,kerman,kermanshah,khomeyni shahr,khorramabad,khorramshahr,mashhad,orumiyeh,pasragad branch,qazvin,qom,rasht,sanandaj,shiraz,tabriz,tehran,yazd,zahedan,zanjan
IS akranes,akureyri,alftanes,borgarnes,dalvik,egilsstadir,gardabaer,gardur,grindavik,hafnarfjordur,hofn,husavik,hveragerdi,isafjordur,kopavogur,mosfellsbaer,neskaupstadur,reydarfjordur,reykjanesbaer,reykjavik,sandgerdi,saudarkrokur,selfoss,seltjarnarnes,siglufjordur,stykkisholmur,thorlakshofn,vestmannaeyjar
IT acilia castel fusano ostia antica,bari,bologna,brescia,cagliari,catania,florence,foggia,genoa,livorno,messina,mestre,milan,modena,naples,padova,palermo,parma,perugia,prato,reggio calabria,reggio nell emilia,rome,salerno,taranto,trieste,turin,verona
JE le hocq,saint helier
JM annotto bay,bog walk,bull savanna,constant spring,ewarton,half way tree,kingston,linstead,lionel town,lucea,mandeville,may pen,montego bay,morant bay,new kingston,ocho rios,old harbour,old harbour bay,port antonio,port maria,portmore,porus,runaway bay,saint ann s bay,savanna la mar,spanish town,stony hill,yallahs
JO ajlun,al azraq ash shamali,al jubayhah,amman,anjarah,aqaba,ar ramtha,as salt,at tafilah,at turrah,aydun,hayy al quwaysimah,irbid,izra,jarash,judita,karak city,kurayyimah,ma an,madaba,mafraq,qir moav,rukban,russeifa,sahab,umm as summaq,wadi as sir,zarqa
JP chiba,fukuoka,hachioji,hamamatsu,himeji,hiroshima,honcho,kagoshima,kawaguchi,kawasaki,kitakyushu,kobe,kumamoto,kyoto,matsudo,nagoya,niigata,nishinomiya hama,okayama,osaka,saitama,sakai,sapporo,sendai,shizuoka,tokyo,yokohama,yono
KE bungoma,busia,eldoret,garissa,homa bay,iten,kakamega,kapenguria,kericho,kilifi,kisumu,kitale,lugulu,malindi,mandera,meru,mombasa,mumias,nairobi,naivasha,nakuru,nanyuki,narok,nyeri,ol kalou,thika,voi,wajir
KG ak suu,at bashi,aydarken,balykchy,bazar korgon,bishkek,cholpon ata,iradan,isfana,jalal abad,kant,kara balta,kara suu,karakol,kerben,kochkor ata,kyzyl kyya,kyzyl suu,naryn,nookat,osh,suluktu,talas,tash kumyr,tokmok,toktogul,tyup,uzgen
KH banlung,battambang,kampong cham,kampong chhnang,kampong speu,kampong thom,kampot,koh kong,kratie,krong kep,lumphat,pailin,paoy paet,phnom penh,phumi veal sre,prey veng,pursat,samraong,siem reap,sihanoukville,sisophon,smach mean chey,stung treng,suong,svay rieng,ta khmau,takeo,tbeng meanchey
KI ambo village,bairiki village,banana village,banraeaba village,betio village,bikenibeu village,bonriki village,buota village,eita village,london village,makin village,napari village,nawerewere village,rawannawi village,tabwakea village,tarawa,teaoraereke village,temaiku village
KM adda doueni,barakani,chandra,domoni,fomboni,foumbouni,kangani,koki,koni djodjo,lingoni,mbeni,mirontsi,mitsamiouli,mitsoudje,moroni,moutsamoudou,moya,mramani,mremani,mvouni,nioumachoua,ntsaoueni,ntsoudjini,ouani,ouellah,sima,tsidje,tsimbeo
KN basseterre,cayon,cotton ground,dieppe bay town,fig tree,market shop,monkey hill,nicola town,saint paul s,sandy point town
KP anju,chaeryong up,changyon,chongjin,haeju,hamhung,hoeryong,hongwon,hungnam,hyesan,hyesan dong,kaesong,kanggye,kilju,manp o,namp o,ongjin,p yongsong,pyongyang,rajin,sariwon,sinuiju,songnim,sunch on,sungho 1 tong,uiju,wonsan,yuktae dong
KR ansan si,anyang si,bucheon si,busan,changwon,cheonan,cheongju si,chinju,daegu,daejeon,goyang si,gumi,gwangju,hwaseong si,iksan,incheon,jeju city,jeonju,kimhae,kwangmyong,masan,pohang,seongnam si,seoul,suwon,uijeongbu si,ulsan,yeosu
KW abu al hasaniya,abu fatira,ad dasmah,al ahmadi,al fahahil,al farwaniyah,al fintas,al funaytis,al jahra,al mahbulah,al manqaf,al masayel,al wafrah,ar rabiyah,ar riqqah,ar rumaythiyah,as salimiyah,az zawr,bayan,hawalli,janub as surrah,kuwait city,mubarak al kabir,sabah as salim,salwa
KY bodden town,little cayman,north side,west bay
KZ aktau,aktobe,almaty,atyrau,baikonur,balqash,ekibastuz,karagandy,kentau,kokshetau,kostanay,kyzylorda,nur sultan,oral,pavlodar,petropavl,ridder,rudnyy,sarkand,semey,shymkent,taldykorgan,taraz,temirtau,turkestan,ust kamenogorsk,zhanaozen,zhezqazghan
LA attapeu,ban houakhoua,ban houayxay,ban nahin,ban thateng,ban xiang ngeun,champasak,lamam,luang namtha,luang prabang,muang khong,muang phon hong,muang phonsavan,muang sanakham,muang sing,muang xay,pakkading,pakse,pakxan,pakxong,phongsali,sainyabuli,salavan,savannakhet,thakhek,vangviang,vientiane,xam nua
LB aanjar,ain ebel,baabda,baalbek,batroun,bcharre,beirut,bent jbail,bhamdoun,bhamdoun el mhatta,en naqoura,ghazieh,habbouch,halba,hasbaiya,hrajel,jbail,jezzine,joubb jannine,jounieh,marjayoun,nabatiye et tahta,ra s bayrut,sidon,sir ed danniye,tyre,zahle,zgharta
LC anse la raye,bisee,canaries,castries,choiseul,dennery,gros islet,laborie,micoud,praslin,soufriere,vieux fort
LI balzers,eschen,gamprin,mauren,planken,ruggell,schaan,schellenberg,triesen,triesenberg,vaduz
LK anuradhapura,badulla,battaramulla south,batticaloa,colombo,dambulla,dehiwala mount lavinia,devinuwara,galle,hendala,jaffna,kalmunai,kandy,katunayaka,kolonnawa,kotikawatta,maharagama,matara,moratuwa,negombo,pita kotte,point pedro,puttalam,ratnapura,sri jayewardenepura kotte,trincomalee,valvedditturai,vavuniya
LR barclayville,bensonville,bopolu,buchanan,buutuo,cestos city,fish town,ganta,gbarnga,harper,kakata,monrovia,new yekepa,robertsport,sanniquellie,tubmanburg,voinjama,zwedru
LS butha buthe,leribe,mafeteng,maputsoe,maseru,mohale s hoek,mokhotlong,nako,qacha s nek,quthing,teyateyaneng,thaba tseka
LT aleksotas,alytus,dainava kaunas,eiguliai,fabijoniskes,jonava,justiniskes,kaunas,kedainiai,klaipeda,kretinga,lazdynai,marijampole,mazeikiai,naujamiestis,panevezys,pasilaiciai,plunge,seskine,siauliai,silainiai,silute,taurage,telsiai,ukmerge,utena,vilnius,visaginas
LU bascharage,belvaux,bereldange,bertrange,bettembourg,diekirch,differdange,dudelange,echternach,esch sur alzette,ettelbruck,grevenmacher,kayl,luxembourg,mamer,mersch,mondercange,mondorf les bains,niedercorn,obercorn,petange,remich,rodange,schifflange,soleuvre,strassen,tetange,wiltz
LV bauska,bolderaja,cesis,daugavgriva,daugavpils,dobele,gulbene,jekabpils,jelgava,jurmala,kraslava,kuldiga,liepaja,limbazi,livani,ludza,madona,ogre,olaine,rezekne,riga,salaspils,saldus,sigulda,talsi,tukums,valmiera,ventspils
LY ajdabiya,al ajaylat,al bayda,al jadid,al khums,al marj,at taj,az zawiyah,bani walid,benghazi,brak,darnah,gharyan,misratah,murzuq,sabha,sabratah,sirte,tagiura,tarhuna,tobruk,tripoli,ubari,yafran,zawiya,zintan,zliten,zuwarah
MA agadir,al hoceima,beni mellal,berrechid,casablanca,el jadid,fes,fes al bali,guelmim,kenitra,khemisset,khouribga,ksar el kebir,larache,marrakesh,meknes,mohammedia,nador,oujda angad,rabat,safi,sale,sale al jadida,settat,tangier,taza,temara,tetouan
MC fontvieille,la condamine,monaco,moneghetti,monte carlo,saint roman
MD balti,bender,bilicenii vechi,briceni,cahul,calarasi,causeni,ceadir lunga,chisinau,comrat,drochia,dubasari,edinet,falesti,floresti,hincesti,ialoveni,leova,orhei,ribnita,riscani,singerei,soroca,straseni,taraclia,tiraspol,ungheni,vulcanesti
ME bar,berane,bijela,bijelo polje,budva,cetinje,danilovgrad,dobrota,herceg novi,igalo,kolasin,kotor,mojanovici,mojkovac,niksic,plav,pljevlja,pluzine,podgorica,risan,rozaje,stari bar,susanj,sutomore,tivat,tuzi,ulcinj,zabljak
MF marigot
MG ambatondrazaka,ambilobe,amboasary,ambovombe,amparafaravola,antalaha,antananarivo,antanifotsy,antsirabe,antsiranana,antsohimbondrona,faratsiho,fianarantsoa,ikongo,mahajanga,mahanoro,manakara,mananara,manjakandriana,morondava,nosy varika,sambava,soanierana ivongo,soavinandriana,toamasina,tolanaro,toliara,vavatenina
MH ailuk,airuk,arno,aur,ebaye,ebon,enewetak,jabat,jabor,kili,lib,likiep,loen,majuro,mejit,mili,namdrik,rmi capitol,rongelap,taroa,ujae,utrik,wotho,wotje
MK bitola,butel,cair,centar zupa,gevgelija,gjorce petro,gostivar,kavadarci,kicevo,kisela voda,kochani,kriva palanka,kumanovo,lipkovo,negotino,ohrid,prilep,radovis,saraj,shtip,skopje,struga,strumica,suto orizare,tearce,tetovo,veles,zelino
ML bafoulabe,bamako,banamba,bougouni,dire,djenne,gao,inekar,kangaba,kati,kayes,ke macina,kidal,kokofata,kolokani,kolondieba,koulikoro,koutiala,markala,menaka,mopti,ntossoni,sagalo,san,segou,sikasso,timbuktu,yorosso
MM bago,chauk,dawei,hinthada,kyain seikgyi township,lashio,magway,mandalay,mawlamyine,meiktila,mogok,monywa,myeik,myingyan,myitkyina,nay pyi taw,pakokku,pathein,pyay,pyin oo lwin,pyinmana,sittwe,taunggyi,taungoo,thaton,thayetmyo,yangon,yenangyaung
MN altai,arvayheer,baruun urt,bayanhongor,bulgan,choyr,dalandzadgad,darhan,dzuunharaa,dzuunmod,erdenet,hovd,kharkhorin,khovd,mandalgovi,murun kuren,olgii,saynshand,suhbaatar,tosontsengel,tsengel,tsetserleg,ulaangom,ulaanhudag,ulan bator,uliastay,undurkhaan,зуунмод
MO macau
MP saipan,san jose village
MQ basse pointe,ducos,fort de france,la trinite,le francois,le gros morne,le lamentin,le lorrain,le marin,le morne rouge,le robert,le vauclin,les trois ilets,riviere pilote,saint esprit,sainte luce,sainte marie
MR aioun,akjoujt,aleg,arafat,atar,barkewol,chinguetti,dar naim,elb el jmel,kaedi,kiffa,nema,nouadhibou,nouakchott,rosso,selibaby,tekane,tevragh zeina,tidjikja,zouerate
MS brades
MT attard,birkirkara,birzebbuga,cospicua,fgura,gzira,haz zebbug,imsida,luqa,marsa,marsaskala,mellieħa,mosta,naxxar,paola,qormi,san giljan,san pawl il baħar,santa venera,siggiewi,sliema,swieqi,tarxien,valletta,zabbar,zejtun,zurrieq,ħamrun
MU bambous,beau bassin rose hill,bel air riviere seche,centre de flacq,chemin grenier,curepipe,goodlands,grand baie,grand bois,lalmatie,le hochet,mahebourg,moka,montagne blanche,new grove,pailles,pamplemousses,petit raffray,plaine magnien,port louis,quatre bornes,riviere des anguilles,riviere du rempart,rose belle,surinam,terre rouge,triolet,vacoas
MV dhidhdhoo,eydhafushi,felidhoo,fonadhoo,funadhoo,fuvahmulah,gadhdhoo,guraidhoo,hithadhoo,hulhumale,kudahuvadhoo,kulhudhuffushi,maafushi,madifushi,mahibadhoo,male,manadhoo,meedhoo,muli,naifaru,open stage,thinadhoo,ugoofaaru,veymandoo,viligili,vilufushi
MW balaka,blantyre,chikwawa,chitipa,dedza,dowa,karonga,kasungu,lilongwe,livingstonia,liwonde,luchenza,mangochi,mchinji,monkey bay,mponela,mulanje,mzimba,mzuzu,nkhata bay,nkhotakota,nsanje,ntcheu,ntchisi,rumphi,salima,thyolo,zomba
MX acapulco de juarez,aguascalientes,alvaro obregon,cancun,chihuahua,ciudad nezahualcoyotl,coyoacan,culiacan,ecatepec de morelos,guadalajara,guadalupe,gustavo adolfo madero,hermosillo,iztapalapa,juarez,leon de los aldama,merida,mexicali,mexico city,monterrey,naucalpan de juarez,puebla,saltillo,san luis potosi,santiago de queretaro,tijuana,tlalnepantla,zapopan
MY alor setar,bukit mertajam,george town,ipoh,johor bahru,kampung baru subang,klang,kluang,kota bharu,kota kinabalu,kuala lumpur,kuala terengganu,kuantan,kuching,kulim,malacca,miri,petaling jaya,sandakan,sepang,seremban,shah alam,sibu,skudai,subang jaya,sungai petani,taiping,tawau
MZ antonio enes,beira,chibuto,chimoio,chinde,chokwe,cuamba,dondo,ilha de mocambique,inhambane,lichinga,macia,mandimba,manhica,maputo,matola,maxixe,mocimboa,montepuez,mutuali,nacala,nampula,pemba,quelimane,ressano garcia,tete,xai xai
NA bethanie,gobabis,grootfontein,karibib,katima mulilo,katutura,keetmanshoop,khorixas,luderitz,mariental,okahandja,okahao,omaruru,ondangwa,ongwediva,oranjemund,oshakati,otjimbingwe,otjiwarongo,outjo,rehoboth,rundu,swakopmund,tsumeb,usakos,walvis bay,warmbad,windhoek
NC bouloupari,bourail,canala,dumbea,fayaoue,hienghene,houailou,kaala gomen,kone,koumac,la foa,mont dore,noumea,ouegoa,poindimie,ponerihouen,pouebo,pouembout,poum,poya,tadine,thio,touho,vao,voh,wala,we,yate barrage
NE abalak,agadez,aguie,alaghsas,ayorou,birni n konni,dakoro,diffa,dogondoutchi,dosso,filingue,goure,illela,madaoua,magaria,maradi,matamey,mayahi,mirriah,nguigmi,niamey,tahoua,tanout,tera,tessaoua,tibiri,tillaberi,zinder
NG aba,abeokuta,abuja,ado ekiti,akure,bauchi,benin city,calabar,ebute ikorodu,enugu,ibadan,ikeja,ilorin,jos,kaduna,kano,katsina,lagos,lekki,maiduguri,okene,onitsha,oyo,port harcourt,sokoto,uyo,warri,zaria
NI bluefields,boaco,chichigalpa,chinandega,ciudad sandino,diriamba,el rama,el viejo,esteli,jalapa,jinotega,jinotepe,juigalpa,la paz centro,leon,managua,masatepe,masaya,matagalpa,nagarote,nandaime,nueva guinea,ocotal,puerto cabezas,rivas,san rafael del sur,somoto,tipitapa
NL alkmaar,almere stad,amersfoort,amsterdam,apeldoorn,arnhem,breda,delft,deventer,dordrecht,eindhoven,enschede,groningen,haarlem,heerlen,hoofddorp,leiden,maastricht,nijmegen,rotterdam,s hertogenbosch,the hague,tilburg,utrecht,venlo,zaanstad,zoetermeer,zwolle
NO alesund,arendal,asker,bergen,bodo,drammen,fredrikstad,halden,hamar,harstad,haugesund,kristiansand,larvik,lillehammer,molde,moss,oslo,porsgrunn,sandefjord,sandnes,sarpsborg,skien,stavanger,steinkjer,tonsberg,tromso,trondheim,ytrebygda
NP biratnagar,birendranagar,birganj,butwal,dhangadhi,dharan,gaur,gulariya,hetauda,inaruwa,janakpur,kathmandu,kirtipur,lahan,madhyapur thimi,mahendranagar,nepalgunj,panauti,patan,pokhara,rajbiraj,siddharthanagar,siraha,tansen,tikapur,titahari,triyuga,tulsipur
NR anabar,anibare,arijejen,baiti,denigomodu,ijuw,uaboe,yangor,yaren
NU alofi
NZ ashburton,auckland,blenheim,christchurch,dunedin,gisborne,invercargill,lower hutt,mangere,manukau city,masterton,napier,nelson,new plymouth,north shore,palmerston north,papakura,paraparaumu,porirua,pukekohe east,rotorua,taupo,tauranga,timaru,upper hutt,wanganui,wellington,whangarei
OM adam,al buraymi,al khaburah,al qabil,as suwayq,badiyah,bahla,barka,bawshar,bayt al awabi,bidbid,ibra,ibri,izki,khasab,liwa,muscat,nizwa,oman smart future city,rustaq,saham,salalah,seeb,shinas,sohar,sufalat sama il,sur,yanqul
PA alcalde diaz,ancon,arraijan,cativa,changuinola,chepo,chilibre,colon,curundu,david,el chorrillo,juan diaz,la cabima,la chorrera,la concepcion,las cumbres,nuevo arraijan,nuevo belen,panama,parque lefevre,pedregal,penonome,rio abajo,sabanitas,san miguelito,santiago de veraguas,tocumen,villa unida
PE arequipa,ayacucho,cajamarca,callao,cerro de pasco,chiclayo,chimbote,chincha alta,chosica,chulucanas,cusco,huancayo,huanuco,huaraz,ica,iquitos,juliaca,lima,piura,pucallpa,puno,san isidro,santiago de surco,sullana,tacna,talara,trujillo,tumbes
PF afaahiti,afareaitu,arue,atuona,faaa,faanui,faone,haapiti,hitiaa,mahina,otutara,paea,paopao,papao,papeete,papetoai,pirae,pueu,punaauia,taunoa,tautira,teavaro,tevaitoa,tiarei,tohautu,uturoa,vairao,vaitape
PG aitape,alotau,arawa,bulolo,daru,goroka,ialibu,kainantu,kavieng,kerema,kieta,kimbe,kiunga,kokoda,kokopo,kundiawa,lae,lorengau,madang,mendi,mount hagen,popondetta,port moresby,rabaul,tari,vanimo,wabag,wewak
PH antipolo,bacolod city,bacoor,budta,butuan,cagayan de oro,calamba,caloocan city,cebu city,dasmarinas,davao,general santos,iligan,iligan city,iloilo,lapu lapu city,las pinas,makati city,malingao,mandaue city,manila,mansilingan,pasay,pasig city,quezon city,san jose del monte,taguig,zamboanga
PK bahawalpur,battagram,bhimbar,dera ghazi khan,faisalabad,gujranwala,gujrat,islamabad,jhang sadr,karachi,kasur,kotli,lahore,larkana,malir cantonment,mardan,mingora,multan,muzaffarabad,peshawar,quetta,rahim yar khan,rawalpindi,sahiwal,sargodha,shekhupura,sialkot,sukkur
PL bialystok,bielsko biala,bydgoszcz,bytom,czestochowa,gdansk,gdynia,gliwice,katowice,kielce,krakow,lodz,lublin,mokotow,olsztyn,poznan,praga poludnie,radom,ruda slaska,rzeszow,sosnowiec,szczecin,torun,ursynow,warsaw,wola,wroclaw,zabrze
PM miquelon
PR aguadilla,arecibo,barceloneta,bayamon,cabo rojo,caguas,carolina,catano,cayey,coamo,dorado,fajardo,guayama,guaynabo,hormigueros,humacao,isabela,levittown,manati,mayaguez,ponce,san juan,san sebastian,trujillo alto,utuado,vega alta,vega baja,yauco
PS al birah,al burayj,al qararah,an nusayrat,ar ram wa dahiyat al barid,az zahiriyah,bani na im,bani suhayla,bayt hanun,bayt lahya,dayr al balah,dura,east jerusalem,gaza,halhul,hebron,jabalya,janin,jericho,kalandia,khan yunis,nablus,old city,qalqilyah,rafah,ramallah,tulkarm,yuta
PT algueirao,amadora,amora,aveiro,barreiro,braga,cacem,coimbra,corroios,evora,faro,felgueiras,figueira da foz,funchal,leiria,lisbon,loures,monsanto,odivelas,ponte de lima,porto,queluz,rio de mouro,rio tinto,sao domingos de rana,sesimbra,setubal,vila nova de gaia
PW angaur state,imeong hamlet,kayangel,kloulklubed,koror,koror town,melekeok village,mengellang,ngardmau,ngchemiangel,ngchesar hamlet,ngereklmadel,ngerkeai,ngerulmud,ngetkib,sonsorol village,tobi village,ulimang
PY aregua,asuncion,caacupe,caaguazu,caazapa,capiata,ciudad del este,colonia general alfredo stroessner,coronel oviedo,encarnacion,fernando de la mora,horqueta,ita,itaugua,juan de ayolas,lambare,limpio,mariano roque alonso,nemby,nueva esperanza,pedro juan caballero,presidente franco,san isidro de curuguaty,san juan bautista,san lorenzo,villa elisa,villa hayes,villarrica
QA al ghuwayriyah,al jumayliyah,al khawr,al wakrah,al wukayr,ar rayyan,ash shihaniyah,az za ayin,doha,dukhan,fuwayrit,madinat ash shamal,musay id,umm bab,umm salal ali,umm salal muhammad
RE bras panon,cilaos,entre deux,la possession,le port,le tampon,les avirons,les trois bassins,petite ile,piton saint leu,saint andre,saint benoit,saint denis,saint leu,saint philippe,saint pierre,sainte marie,sainte suzanne,salazie
RO arad,bacau,baia mare,botosani,braila,brasov,bucharest,buzau,cluj napoca,constanta,craiova,galati,iasi,oradea,pitesti,ploiesti,ramnicu valcea,satu mare,sector 1,sector 2,sector 3,sector 4,sector 5,sector 6,sibiu,suceava,targu mures,timisoara
RS belgrade,bor,cacak,jagodina,kikinda,kragujevac,kraljevo,krusevac,leskovac,nis,novi pazar,novi sad,pancevo,pirot,pozarevac,sabac,smederevo,sombor,sremska mitrovica,subotica,trstenik,uzice,valjevo,vranje,vrsac,zajecar,zemun,zrenjanin
RU barnaul,chelyabinsk,irkutsk,izhevsk,kazan,khabarovsk,khabarovsk vtoroy,krasnodar,krasnoyarsk,moscow,nizhniy novgorod,novokuznetsk,novosibirsk,omsk,orenburg,perm,rostov na donu,saint petersburg,samara,saratov,tol yatti,ufa,ulyanovsk,vladivostok,volgograd,voronezh,yaroslavl,yekaterinburg
RW butare,byumba,cyangugu,eglise catholique centrale giko,gikongoro,gisenyi,gitarama,kibungo,kibuye,kigali,musanze,nyanza,nzega,rwamagana
SA abha,al bahah,al hufuf,al jubayl,al kharj,al mubarraz,al qatif,arar,buraydah,dammam,dhahran,ha il,hafar al batin,jeddah,jizan,khamis mushait,khobar,mecca,medina,najran,qurayyat,riyadh,sakakah,sultanah,ta if,tabuk,tarut,yanbu
SB auki,buala,gizo,honiara,kirakira,lata,malango,taro,tulagi
SC anse boileau,anse royale,beau vallon,bel ombre,cascade,la passe,port glaud,takamaka
SD ad damazin,ad douiem,al manaqil,al qadarif,an nuhud,ar ruseris,as suki,atbara,dilling,ed damer,el daein,el fasher,el obeid,geneina,gereida,kadugli,kassala,khartoum,kosti,nyala,omdurman,port sudan,rabak,shendi,singa,sinnar,umm ruwaba,wad medani
SE boras,bromma,eskilstuna,gavle,goteborg,halmstad,haninge,helsingborg,huddinge,jonkoping,karlstad,kungsholmen,linkoping,lund,malmo,molndal,norrkoping,orebro,sodermalm,sodertalje,sollentuna,solna,stockholm,umea,uppsala,vasastan,vasteras,vaxjo
SG singapore,woodlands
SH edinburgh of the seven seas
SI ajdovscina,brezice,celje,domzale,grosuplje,izola,jesenice,kamnik,kocevje,koper,kranj,krsko,litija,ljubljana,logatec,maribor,murska sobota,nova gorica,novo mesto,postojna,ptuj,ravne na koroskem,skofja loka,slovenj gradec,slovenska bistrica,trbovlje,velenje,vrhnika
SJ longyearbyen,olonkinbyen
SK banska bystrica,bardejov,bratislava,cadca,dubnica nad vahom,humenne,komarno,kosice,levice,liptovsky mikulas,lucenec,martin,michalovce,nitra,nove zamky,piestany,poprad,povazska bystrica,presov,prievidza,rimavska sobota,ruzomberok,sala,spisska nova ves,trencin,trnava,zilina,zvolen
SL barma,binkolo,blama,bo,boajibu,bonthe,bumpe,bunumbu,freetown,gandorhun,kabala,kailahun,kamakwie,kambia,kenema,koidu,kukuna,lunsar,magburaka,makeni,panguma,pendembu,port loko,pujehun,rokupr,segbwema,sumbuya,yengema
SM acquaviva,borgo maggiore,domagnano,faetano,fiorentino,monte giardino,poggio di chiesanuova,serravalle
SN bignona,dakar,dara,joal fadiout,kaffrine,kaolack,kedougou,kolda,louga,mbake,mekhe,n diareme limamoulaye,ndibene dahra,nguekhokh,nioro du rip,pikine,pourham,pout,richard toll,saint louis,sedhiou,tambacounda,thies,thies nones,tiebo,touba,velingara,ziguinchor
SO afgooye,baardheere,baidoa,bandarbeyla,beledweyne,berbera,bosaso,burao,buulobarde,buurhakaba,ceeldheer,ceerigaabo,eyl,gaalkacyo,garbahaarrey,garoowe,hargeysa,jamaame,jawhar,jilib,kismayo,laascaanood,luuq,marka,mogadishu,qandala,qoryooley,wanlaweyn
SR albina,brokopondo,brownsweg,lelydorp,marienburg,moengo,nieuw amsterdam,nieuw nickerie,onverwacht,paramaribo,totness
SS aweil,ayod,bentiu,cueibet,gogrial,juba,kapoeta,kodok,kuacjok,maiwut,malakal,maridi,mundri,nasir,pajok,pibor,raja,rumbek,tambura,terekeka,tonj,torit,waat,wau,winejok,yambio,yei,yirol
ST sao joao dos angolares,sao tome
SV acajutla,aguilares,ahuachapan,antiguo cuscatlan,apopa,ayutuxtepeque,chalatenango,chalchuapa,cojutepeque,cuscatancingo,delgado,ilopango,izalco,la union,mejicanos,metapan,quezaltepeque,san marcos,san miguel,san salvador,san vicente,santa ana,santa tecla,sensuntepeque,sonsonate,soyapango,usulutan,zacatecoluca
SX cul de sac,koolbaai,lower prince s quarter,philipsburg
SY al bab,al hasakah,al mayadin,albu kamal,aleppo,an nabk,ar raqqah,ar rastan,as safirah,as salamiyah,as suwayda,at tall,ath thawrah,ayn al arab,damascus,dar a,darayya,deir ez zor,douma,hamah,homs,i zaz,idlib,jablah,latakia,manbij,tadmur,tartouss
SZ bhunya,big bend,bulembu,darkton,hlatikulu,hluti,kubuta,kwaluseni,lavumisa,lobamba,malkerns,manzini,mbabane,mhlambanyatsi,mhlume,nhlangano,nsoko,ntfonjeni,piggs peak,sidvokodvo,siteki,tshaneni,vuvulane
TC cockburn town
TD abeche,am timan,ati,bebedja,benoy,bere,bitkine,bokoro,bongor,bousso,doba,dourbali,fada,faya largeau,kelo,koumra,kyabe,lai,massaguet,massakory,mboursou lere,mongo,moundou,moussoro,n djamena,oum hadjer,pala,sarh
TF port aux francais
TG amlame,aneho,atakpame,badou,bafilo,bassar,dapaong,kande,kara,kpalime,lome,niamtougou,notse,pagouda,sansanne mango,sokode,sotouboua,tabligbo,tchamba,tsevie,vogan
TH ban mai,bangkok,chanthaburi,chiang mai,chon buri,hat yai,khlong luang,khon kaen,lampang,mueang nonthaburi,nakhon pathom,nakhon ratchasima,nakhon sawan,nakhon si thammarat,pak kret,pattaya,phitsanulok,phra pradaeng,phuket,ratchaburi,rayong,samut prakan,si racha,songkhla,surat thani,ubon ratchathani,udon thani,yala
TJ adrasmon,boshkengash,buston,chubek,danghara,dushanbe,farkhor,hisor,isfara,ishqoshim,istaravshan,khorugh,khujand,kolkhozobod,konibodom,kulob,moskovskiy,norak,nov,panjakent,proletar,qurghonteppa,shahritus,tursunzoda,vahdat,vakhsh,vose,yovon
TK atafu village,fale old settlement,nukunonu
TL aileu,ainaro,baukau,dili,gleno,likisa,lospalos,maliana,manatutu,maubara,metinaro,pante makasar,suai,venilale,viqueque
TM akdepe,annau,ashgabat,atamyrat,baharly,balkanabat,bayramaly,bereket,boldumsaz,dasoguz,farap,gazojak,gowurdak,gumdag,kaka,koneurgench,mary,murgab,sayat,serdar,serhetabat,seydi,tagta,tejen,turkmenabat,turkmenbasy,yoloten,yylanly
TN al marsa,ariana,beja,ben arous,bizerte,douane,el hamma,el kef,gabes,gafsa,hammam lif,hammamet,houmt el souk,jendouba,kairouan,kasserine,la goulette,la mohammedia,medenine,monastir,msaken,nabeul,sfax,skanes,sousse,tataouine,tunis,zarzis
TO haveluloto,hihifo,kolonga,lapaha,neiafu,nuku alofa,ohonua,pangai,tatakamotonga,vaini
TR adana,ankara,antalya,bagcilar,bahcelievler,batman,bursa,cankaya,diyarbakir,erzurum,esenler,eskisehir,gaziantep,istanbul,izmir,kahramanmaras,karabaglar,kayseri,konya,malatya,maltepe,mersin,muratpasa,samsun,sanliurfa,sultangazi,umraniye,uskudar
TT arima,arouca,chaguanas,couva,debe,diego martin,laventille,marabella,mon repos,mucurapo,penal,petit valley,point fortin,port of spain,princes town,sangre grande,siparia,tabaquite,tunapuna
TV alapi village,asau village,fakaifou village,funafuti,kulia village,savave village,tanrake village,toga village
TW banqiao,daxi,donggang,douliu,hengchun,hsinchu,hualien city,jiufen,kaohsiung,keelung,lugu,magong,nantou,pizitou,puli,taibao,taichung,tainan,taipei,taitung,taitung city,taoyuan,taoyuan city,xinying,yilan,yuanlin,yujing,zhongxing new village
TZ arusha,bagamoyo,bukoba,bunda,buseresere,dar es salaam,dodoma,iringa,katumba,kigoma,kilosa,makumbako,mbeya,morogoro,moshi,mpanda,mtwara,musoma,mwanza,shinyanga,singida,songea,sumbawanga,tabora,tanga,ushirombo,uyovu,zanzibar
UA cherkasy,chernihiv,chernivtsi,dnipro,donetsk,horlivka,kamianske,kharkiv,kherson,khmelnytskyi,kropyvnytskyi,kryvyi rih,kyiv,luhansk,lviv,makiyivka,mariupol,mykolayiv,odessa,poltava,rivne,sevastopol,simferopol,sumy,ternopil,vinnytsia,zaporizhia,zhytomyr
UG arua,busia,bwizibwera,entebbe,fort portal,gulu,hoima,ibanda,iganga,jinja,kabale,kampala,kasese,kitgum,lira,lugazi,masaka,masindi,mbale,mbarara,mityana,mukono,nebbi,njeru,nyachera,pallisa,soroti,tororo
US austin,boston,brooklyn,charlotte,chicago,columbus,dallas,denver,detroit,el paso,fort worth,houston,indianapolis,jacksonville,los angeles,manhattan,memphis,new south memphis,new york city,philadelphia,phoenix,queens,san antonio,san diego,san francisco,san jose,seattle,the bronx
US-AK anchorage,badger,bethel,college,eagle river,elmendorf air force base,fairbanks,juneau,kalifornsky,kenai,ketchikan,knik fairview,kodiak,lakes,meadow lakes,sitka,tanaina,wasilla
US-AL alabaster,auburn,bessemer,daphne,decatur,dothan,east florence,gadsden,homewood,hoover,huntsville,mobile,montgomery,opelika,phenix city,prattville,tuscaloosa,vestavia hills
US-AR benton,bentonville,cabot,conway,fort smith,hot springs,hot springs national park,jonesboro,little rock,north little rock,paragould,pine bluff,rogers,russellville,sherwood,springdale,texarkana,west memphis
US-AZ ahwatukee foothills,alhambra,avondale,chandler,deer valley,gilbert,glendale,maryvale,mesa,peoria,phoenix,san tan valley,scottsdale,surprise,tempe,tempe junction,tucson,yuma
US-CA anaheim,bakersfield,chula vista,fremont,fresno,irvine,long beach,los angeles,modesto,oakland,riverside,sacramento,san bernardino,san diego,san francisco,san jose,santa ana,stockton
US-CO arvada,aurora,boulder,broomfield,castle rock,centennial,colorado springs,denver,fort collins,grand junction,greeley,highlands ranch,lakewood,longmont,loveland,pueblo,thornton,westminster
US-CT bridgeport,city of milford balance,danbury,east norwalk,fairfield,hamden,hartford,meriden,milford,new britain,new haven,north stamford,norwalk,stamford,stratford,waterbury,west hartford,west haven
US-DC adams morgan,chevy chase,shaw,washington d c
US-DE bear,brookside,claymont,dover,dover base housing,edgemoor,elsmere,harrington,highland acres,hockessin,millsboro,north star,pike creek,pike creek valley,rising sun lebanon,selbyville,wilmington,wilmington manor
US-FL cape coral,clearwater,coral springs,fort lauderdale,gainesville,hialeah,hollywood,jacksonville,miami,miami gardens,miramar,orlando,palm bay,pembroke pines,port saint lucie,st petersburg,tallahassee,tampa
US-GA albany,alpharetta,atlanta,augusta,brookhaven,dunwoody,johns creek,macon,marietta,north atlanta,peachtree corners,roswell,sandy springs,savannah,smyrna,stonecrest,valdosta,warner robins
US-HI east honolulu,ewa beach,ewa gentry,hilo,honolulu,kahului,kailua,kaneohe,kapolei,kihei,makakilo,makakilo city,mililani town,pearl city,schofield barracks,wahiawa,wailuku,waipahu
US-IA ames,ankeny,bettendorf,cedar falls,cedar rapids,clinton,council bluffs,davenport,des moines,dubuque,iowa city,marion,marshalltown,mason city,sioux city,urbandale,waterloo,west des moines
US-ID ammon,boise,caldwell,chubbuck,coeur d alene,eagle,hayden,idaho falls,kuna,lewiston,lewiston orchards,meridian,mountain home,nampa,pocatello,post falls,rexburg,twin falls
US-IL arlington heights,aurora,belmont cragin,bloomington,champaign,chicago,cicero,elgin,evanston,joliet,naperville,near north side,north peoria,peoria,rockford,springfield,waukegan,west town
US-IN anderson,bloomington,carmel,elkhart,evansville,fishers,fort wayne,gary,greenwood,hammond,indianapolis,kokomo,lafayette,mishawaka,muncie,noblesville,south bend,terre haute
US-KS dodge city,emporia,garden city,gardner,hays,hutchinson,junction city,lawrence,leavenworth,leawood,lenexa,olathe,overland park,prairie village,salina,shawnee,topeka,wichita
US-KY ashland,bowling green,covington,elizabethtown,frankfort,hopkinsville,ironville,jeffersontown,lexington,lexington fayette,louisville,meads,nicholasville,owensboro,paducah,pleasure ridge park,radcliff,valley station
US-LA baton rouge,bossier city,central,houma,kenner,lafayette,lake charles,laplace,marrero,metairie,metairie terrace,monroe,new iberia,new orleans,prairieville,shreveport,slidell,terrytown
US-MA boston,brockton,cambridge,fall river,framingham,framingham center,haverhill,lawrence,lowell,lynn,new bedford,newton,quincy,somerville,south boston,springfield,waltham,worcester
US-MD aspen hill,baltimore,bel air south,bethesda,bowie,columbia,dundalk,ellicott city,frederick,gaithersburg,germantown,glen burnie,rockville,silver spring,south bel air,towson,waldorf,wheaton
US-ME bangor,biddeford,brewer,caribou,ellsworth,lewiston,north bath,old orchard beach,orono,presque isle,saco,south portland,south portland gardens,waterville,wells beach station,west scarborough,westbrook,york beach
US-MI ann arbor,canton,clinton township,dearborn,detroit,farmington hills,flint,grand rapids,kalamazoo,lansing,livonia,shelby,sterling heights,troy,warren,waterford,westland,wyoming
US-MN apple valley,blaine,bloomington,brooklyn park,burnsville,coon rapids,duluth,eagan,eden prairie,lakeville,maple grove,minneapolis,minnetonka,rochester,saint cloud,saint paul,west coon rapids,woodbury
US-MO blue springs,cape girardeau,columbia,east independence,florissant,independence,jefferson city,joplin,kansas city,lee s summit,o fallon,saint charles,saint joseph,springfield,st louis,university city,wentzville,wildwood
US-MS biloxi,clinton,gautier,gulfport,hattiesburg,horn lake,jackson,laurel,ocean springs,olive branch,pascagoula,pearl,ridgeland,southaven,starkville,tupelo,vicksburg,west gulfport
US-MT anaconda,billings,bozeman,butte,evergreen,glendive,great falls,havre,helena,helena valley southeast,helena valley west central,kalispell,lewistown,lockwood,miles city,missoula,orchard homes,whitefish
US-NC asheville,cary,chapel hill,charlotte,concord,durham,fayetteville,gastonia,greensboro,greenville,high point,huntersville,raleigh,rocky mount,west raleigh,wilmington,wilson,winston salem
US-ND beulah,bismarck,casselton,devils lake,dickinson,fargo,grand forks,hazen,horace,jamestown,mandan,minot,minot air force base,valley city,wahpeton,watford city,west fargo,williston
US-NE beatrice,blair,crete,elkhorn,gering,grand island,kearney,la vista,lincoln,mccook,nebraska city,north platte,omaha,papillion,plattsmouth,scottsbluff,seward,south sioux city
US-NH barrington,bow bog,derry village,dover,east concord,hampstead,keene,laconia,litchfield,londonderry,merrimack,nashua,pelham,plaistow,seabrook,somersworth,weare,windham
US-NJ bayonne,camden,cherry hill,clifton,east orange,edison,elizabeth,irvington,jersey city,newark,north bergen,passaic,paterson,south vineland,toms river,trenton,union city,vineland
US-NM alamogordo,albuquerque,artesia,chaparral,deming,enchanted hills,farmington,gallup,hobbs,las cruces,los alamos,los lunas,lovington,portales,rio rancho,roswell,south valley,sunland park
US-NV boulder city,carson city,elko,enterprise,fernley,henderson,las vegas,north las vegas,pahrump,paradise,reno,sparks,spring valley,summerlin south,sun valley,sunrise manor,whitney,winchester
US-NY astoria,borough park,brooklyn,buffalo,east flatbush,east new york,jamaica,manhattan,new york city,queens,rochester,sheepshead bay,staten island,sunset park,syracuse,the bronx,washington heights,yonkers
US-OH akron,beavercreek,canton,cincinnati,cleveland,cleveland heights,columbus,cuyahoga falls,dayton,elyria,euclid,kettering,lorain,mentor,middletown,parma,toledo,youngstown
US-OK ardmore,bartlesville,bixby,broken arrow,duncan,edmond,enid,lawton,midwest city,moore,muskogee,norman,oklahoma city,owasso,ponca city,stillwater,tulsa,yukon
US-OR albany,aloha,beaverton,bend,corvallis,eugene,grants pass,gresham,hillsboro,keizer,lake oswego,mcminnville,medford,oregon city,portland,tigard,tualatin,west linn
US-PA allentown,altoona,bethel park,bethlehem,center city,erie,harrisburg,levittown,mount lebanon,norristown,penn hills,philadelphia,pittsburgh,scranton,state college,wharton,whitman,wilkes barre
US-RI barrington,central falls,cranston,cumberland,east greenwich,east providence,johnston,narragansett,north kingstown,north providence,pawtucket,providence,smithfield,south kingstown,warwick,west warwick,westerly,woonsocket
US-SC aiken,charleston,columbia,goose creek,greenville,greer,hilton head,hilton head island,mauldin,mount pleasant,myrtle beach,north augusta,north charleston,rock hill,spartanburg,summerville,sumter,taylors
US-SD belle fourche,box elder,brookings,dell rapids,huron,milbank,mitchell,mobridge,pierre,rapid city,rapid valley,sioux falls,spearfish,sturgis,tea,vermillion,watertown,yankton
US-TN bartlett,brentwood,chattanooga,clarksville,collierville,east chattanooga,franklin,gallatin,hendersonville,johnson city,kingsport,knoxville,la vergne,memphis,murfreesboro,nashville,new south memphis,smyrna
US-TX amarillo,arlington,austin,brownsville,corpus christi,dallas,el paso,fort worth,frisco,garland,grand prairie,houston,irving,laredo,lubbock,mckinney,plano,san antonio
US-UT bountiful,draper,layton,lehi,logan,millcreek,murray,ogden,orem,provo,saint george,salt lake city,sandy,sandy hills,south jordan,taylorsville,west jordan,west valley city
US-VA arlington,centreville,chesapeake,dale city,east hampton,hampton,harrisonburg,lynchburg,newport news,norfolk,portsmouth heights,reston,richmond,roanoke,south suffolk,suffolk,virginia beach,west lynchburg
US-VT barre,bellows falls,bennington,brattleboro,essex junction,ferrisburgh,hinesburg,middlebury village,montpelier,pownal,rutland,saint johnsbury,south burlington,st johnsbury,stowe,vergennes,west brattleboro,winooski
US-WA auburn,bellevue,bellingham,everett,federal way,kennewick,kent,kirkland,marysville,pasco,redmond,renton,seattle,shoreline,spokane,spokane valley,tacoma,yakima
US-WI appleton,eau claire,fond du lac,green bay,janesville,kenosha,la crosse,madison,milwaukee,new berlin,north la crosse,oshkosh,racine,sheboygan,waukesha,wausau,wauwatosa,west allis
US-WV beckley,bluefield,cheat lake,clarksburg,cross lanes,dunbar,elkins,fairmont,huntington,martinsburg,morgantown,moundsville,parkersburg,south charleston,teays valley,weirton,weirton heights,wheeling
US-WY bar nunn,casper,cheyenne,cody,fox farm college,gillette,green river,lander,laramie,mills,ranchettes,rawlins,rock springs,sheridan,south greeley,thermopolis,wheatland,worland
UY artigas,barros blancos,canelones,carmelo,colonia del sacramento,delta del tigre,dolores,durazno,florida,fray bentos,juan l lacaze,las piedras,maldonado,melo,mercedes,minas,montevideo,pando,paso de carrasco,paso de los toros,paysandu,rivera,rocha,salto,san jose de mayo,tacuarembo,treinta y tres,young
UZ andijon,angren,bekobod,bukhara,chirchiq,chust,denov,fergana,guliston,jizzax,kattaqo rg on shahri,khiwa,kogon shahri,koson,marg ilon,namangan,navoiy,nukus,olmaliq,oltinko l,qarshi,qo qon,samarkand,shahrisabz,tashkent,tirmiz,urganch,yangiyul
VA vatican city
VC barrouallie,biabou,byera village,chateaubelair,kingstown,kingstown park,layou
VE alto barinas,barinas,barquisimeto,baruta,cabimas,caracas,ciudad bolivar,ciudad guayana,coro,cua,cumana,el limon,el tigre,guacara,guarenas,guatire,maracaibo,maracay,maturin,mucumpiz,ocumare del tuy,petare,puerto cabello,puerto la cruz,san cristobal,santa teresa del tuy,turmero,valencia
VG road town
VI charlotte amalie,cruz bay,saint croix
VN bao loc,bien hoa,buon ma thuot,cam pha mines,cam ranh,can giuoc,can tho,da lat,da nang,duc trong,ha long,haiphong,hanoi,ho chi minh city,hue,la gi,long xuyen,my tho,nam dinh,nha trang,phan thiet,qui nhon,rach gia,sa dec,thai nguyen,thi xa phu my,vinh,vung tau
VU isangel,lakatoro,luganville,norsup,port olry,port vila,saratamata,sola
WF alo,leava,mata utu
WS afega,apia,asau,falefa,faleula,fasito outa,gataivai,leulumoega,lotofaga,lufilufi,malie,matavai,mulifanua,nofoali i,safotu,safotulafai,samamea,satapuala,satupa itea,siusega,solosolo,vailima,vailoa,vaiusu
XK decan,dragash,ferizaj,gjakove,gjilan,glogovac,hani i elezit,istok,kacanik,kamenica,klina,kosovo polje,leposaviq,lipljan,llazice,mitrovice,obiliq,orahovac,pec,podujeva,pristina,prizren,shtime,suva reka,vitina,vushtrri,zubin potok,zvecan
YE aden,al bayda,al ghayzah,al hazm,al hudaydah,al mahwit,amran,ataq,bajil,bayt al faqih,dhalie,dhamar,dhi as sufal,hajjah,ibb,jadder cemetery,jawf al maqbabah,lahij,ma rib,mukalla,sa dah,sahar,sanaa,sayyan,ta izz,yarim,zabid,zinjibar
YT acoua,bandraboua,bandrele,boueni,chiconi,chirongui,dembeni,dzaoudzi,kani keli,koungou,m tsangamouji,mamoudzou,mtsamboro,ouangani,pamandzi,sada,tsingoni
ZA benoni,bloemfontein,boksburg,botshabelo,brakpan,cape town,centurion,diepsloot,durban,east london,johannesburg,krugersdorp,newcastle,paarl,pietermaritzburg,port elizabeth,pretoria,randburg,richards bay,roodepoort,soweto,springs,tembisa,uitenhage,vanderbijlpark,vereeniging,welkom,witbank
ZM chililabombwe,chingola,chipata,choma,kabwe,kafue,kalulushi,kansanshi,kapiri mposhi,kasama,kawambwa,kitwe,livingstone,luanshya,lusaka,mansa,mazabuka,mbala,mongu,monze,mpika,mufulira,mumbwa,nchelenge,ndola,petauke,samfya,sesheke
ZW beitbridge,bindura,bulawayo,chegutu,chinhoyi,chipinge,chiredzi,chitungwiza,epworth,gokwe,gwanda,gweru,harare,hwange,kadoma,kariba,karoi,kwekwe,marondera,masvingo,mutare,norton,redcliff,rusape,ruwa,shurugwi,victoria falls,zvishavane`;
