/**
 * Words that the two written languages have each their own of, Bokmål first, in the form that dictionaries have; other
 * forms follow by their stems. Whoever writes one finds the other, also inside longer words. Pairs that differ by an
 * ending or by a letter that the key of a word leaves out (høring, høyring) need no line, and have one where the word is short.
 */
const written = `
advarsel åtvaring, anbefale tilrå, anbefaling tilråding, anbud anbod, anmodning oppmoding, ansatt tilsett,
ansette tilsetje, ansettelse tilsetjing, anskaffelse innkjøp, antall tal, arbeidsgiver arbeidsgivar,
arbeidstaker arbeidstakar, avgjørelse avgjerd, avløp avlaup, bare berre, barn born, barneskole barneskule,
bedre betre, begravelse gravferd, begynne byrje, behandle handsame, behandling handsaming, bekrefte stadfeste,
bekreftelse stadfesting, beslutning avgjerd, beslutte avgjere, bevilge løyve, bevilgning løyving, bevilling løyve,
bolig bustad, bosette busetje, bosetting busetjing, bosted bustad, bro bru, brudd brot, bruker brukar, brygge bryggje,
bryllup bryllaup, bud bod, bygge byggje, byggetillatelse byggjeløyve, daglig dagleg, dekke dekkje,
deltagelse deltaking, deltakelse deltaking, deltaker deltakar, drikkevann drikkevatn, egen eigen, eie eige,
eiendom eigedom, eier eigar, eksempel døme, feier feiar, ferge ferje, flere fleire, flom flaum, flyttet flytt,
folkehøyskole folkehøgskule, forbedring forbetring, forbud forbod, forespørsel førespurnad, forestilling førestilling,
forsinkelse forseinking, forskjell skilnad, forskning forsking, forslag framlegg, fortelle fortelje,
forurensing forureining, forurensning forureining, fosterhjem fosterheim, fra frå, frem fram, fremlegg framlegg,
fremme fremje, fremmøte frammøte, fremtid framtid, fritidsbolig fritidsbustad, fylkesvei fylkesveg, følge følgje,
gammel gammal, gave gåve, giver givar, gjenbruk ombruk, gjøre gjere, gravlund gravplass, grunnskole grunnskule,
gutt gut, hel heil, henvendelse førespurnad, hjem heim, hjemkommune heimkommune, hjemme heime, hjemmeside nettside,
hjemmesykepleie heimesjukepleie, hjemmetjeneste heimeteneste, hjemsted heimstad, hold hald, husleie husleige, hva kva,
hvem kven, hvor kvar, hvordan korleis, hvorfor kvifor, høre høyre, høring høyring, høst haust, høy høg, høyde høgd,
høyskole høgskule, ikke ikkje, innbygger innbyggjar, innhold innhald, innvandrer innvandrar, jobb arbeid, jul jol,
kilde kjelde, kirke kyrkje, kjærlighet kjærleik, kjøre køyre, kjøretøy køyretøy, kjøring køyring, komme kome,
kulturskole kulturskule, kunngjøre kunngjere, kunngjøring kunngjering, lav låg, lede leie, ledelse leiing,
leder leiar, ledning leidning, legge leggje, leie leige, lærer lærar, lønn løn, lørdag laurdag, løyve tillating,
mangfold mangfald, medvirkning medverknad, melk mjølk, mer meir, merke merkje, midlertidig mellombels, morgen morgon,
mulig mogleg, mulighet moglegheit, mye mykje, myndighet myndigheit, myndighet styresmakt, måned månad,
månedlig månadleg, møtes møtast, navn namn, nettsted nettstad, noe noko, noen nokon, nyhet nyheit, nyhet nyhende,
nød naud, nødnummer naudnummer, nødvendig naudsynt, offentlig offentleg, offentlighet offentlegheit, ombud ombod,
omsorgsbolig omsorgsbustad, oppgave oppgåve, opphold opphald, ordfører ordførar, oversette omsetje,
oversettelse omsetjing, overvåke overvake, overvåking overvaking, penger pengar, planlegge planleggje,
protokoll møtebok, påvirke påverke, påvirkning påverknad, regning rekning, regnskap rekneskap, rekke rekkje, ren rein,
renhold reinhald, renholder reinhaldar, rensing reinsing, rettighet rett, riksvei riksveg, rådgiver rådgjevar,
røyke røykje, saksbehandler saksbehandlar, salg sal, sammen saman, sammenslåing samanslåing, selge selje, selv sjølv,
selvstendig sjølvstendig, siden sidan, sikkerhet sikkerheit, sikkerhet tryggleik, skole skule, skolerute skulerute,
skolevei skuleveg, skoleår skuleår, sommer sommar, spill spel, spille spele, spillemidler spelemidlar, spørre spørje,
statsforvalter statsforvaltar, sted stad, stemme røyste, stenge stengje, strøm straum, strømbrudd straumbrot,
styrke styrkje, støtte stønad, syk sjuk, sykdom sjukdom, sykefravær sjukefråvær, sykehjem sjukeheim, sykehus sjukehus,
sykepleier sjukepleiar, sykkelvei sykkelveg, søke søkje, søker søkjar, søndag sundag, søppel boss, taker takar,
tall tal, tenke tenkje, tilbud tilbod, tilgjengelighet tilgjenge, tillatelse løyve, tilskudd tilskot, tirsdag tysdag,
tjeneste teneste, tolkning tolking, trygghet tryggleik, uke veke, ukentlig vekeleg, ulykke ulukke, umulig umogleg,
underholdning underhaldning, undersøkelse undersøking, ungdomsskole ungdomsskule, utdannelse utdanning, uten utan,
utenlandsk utanlandsk, utenriks utanriks, utgave utgåve, utleid utleigd, utleie utleige, utsatt utsett,
utsette utsetje, utsettelse utsetjing, utvalg utval, valg val, vann vatn, vannavgift vassavgift, vanning vatning,
vannkilde vasskjelde, vannledning vassleidning, vannmangel vassmangel, vannmåler vassmålar, vannverk vassverk,
vedlikehold vedlikehald, vei veg, veilede rettleie, veileder rettleiar, veiledning rettleiing,
veivedlikehold vegvedlikehald, veivesen vegvesen, velge velje, verden verda, videregående vidaregåande, vielse vigsel,
virke verke, virkemiddel verkemiddel, virkning verknad, virksomhet verksemd, vold vald, våken vaken, vær vêr,
være vere, åpen open, åpne opne, åpning opning, åpningstid opningstid, årlig årleg, øke auke, økning auke
`

/** Each pair: the word in Bokmål, and in Nynorsk. */
export const pairs: readonly (readonly [bokmaal: string, nynorsk: string])[] = written
  .split(',')
  .map((pair) => pair.trim().split(/\s+/))
  .flatMap(([bokmaal, nynorsk]) =>
    bokmaal !== undefined && nynorsk !== undefined ? [[bokmaal, nynorsk] as const] : [],
  )
