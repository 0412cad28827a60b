/**
 * Words that one written language has and the other has not, Bokmål first: what is advised in their place, and what is told
 * also where a word list has such a word in a rare sense («et» eats in Nynorsk, «veke» is a wick in Bokmål).
 */
const both = `
ikke ikkje, jeg eg, hva kva, hvem kven, hvor kvar, hvorfor kvifor, hvordan korleis, hvilken kva, hvilke kva, hvilket
kva, fra frå, noen nokon, noe noko, bare berre, mer meir, mye mykje, være vere, vært vore, et eit, en ein, flere
fleire, uten utan, siden sidan, selv sjølv, selve sjølve, selvsagt sjølvsagt, hver kvar, hvert kvart, hverandre
kvarandre, hverken verken, hun ho, dere de, deres dykkar, disse desse, hos hjå, gjøre gjere, gjør gjer, vet veit, sier
seier, si seie, komme kome, kommer kjem, sammen saman, dessuten dessutan, imidlertid likevel, mulig mogleg, mulige
moglege, mulighet moglegheit, muligheter moglegheiter, umulig umogleg, uke veke, uker veker, uken veka, uka veka,
ukene vekene, navn namn, navnet namnet, hjem heim, hjemme heime, hjemmet heimen, høyere høgare, høyest høgast, høy
høg, høye høge, åpen open, åpent ope, åpne opne, åpner opnar, åpnet opna, lav låg, lave låge, lavere lågare, svak
veik, Norge Noreg, ansatte tilsette, ansatt tilsett, mangfold mangfald, virksomhet verksemd, virksomheten verksemda,
virksomheter verksemder, virksomhetene verksemdene, tjeneste teneste, tjenester tenester, tjenesten tenesta,
tjenestene tenestene, innbygger innbyggjar, innbyggere innbyggjarar, innbyggerne innbyggjarane, innbyggeren
innbyggjaren, bruker brukar, brukere brukarar, brukerne brukarane, brukeren brukaren, søker søkjer, søke søkje, søkere
søkjarar, barn born, barna borna, enhver einkvar, ethvert eitkvart, hele heile, hel heil, helt heilt, begynne byrje,
begynner byrjar, begynte byrja, vei veg, veien vegen, veier vegar, veiene vegane, vann vatn, vannet vatnet, sted stad,
stedet staden, steder stader, stedene stadene, ene eine, eneste einaste, egen eigen, eget eige, egne eigne, eie eige,
eier eigar, leder leiar, ledere leiarar, lederen leiaren, lede leie, ledet leidde, ledelse leiing, ledelsen leiinga,
mens medan, tilskudd tilskot, tilskuddet tilskotet, forskjell skilnad, undersøkelse undersøking, undersøkelsen
undersøkinga, undersøkelser undersøkingar, myndighet styresmakt, myndigheter styresmakter, myndighetene styresmaktene,
høst haust, høsten hausten, lørdag laurdag, søndag sundag, tirsdag tysdag, fremdeles framleis, frem fram, fremtid
framtid, fremtiden framtida, fremme fremje, gutt gut, trygghet tryggleik, sikkerhet tryggleik, sikkerheten
tryggleiken, kjærlighet kjærleik, mennesker menneske, menneskene menneska, følge følgje, følger følgjer, bygge byggje,
legge leggje, ligge liggje, velge velje, velger vel, valgt vald, valgte valde, selge selje, selger sel, fortelle
fortelje, forteller fortel, spørre spørje, tørre tore, kjøre køyre, kjører køyrer, kjørt køyrt, høre høyre, hører
høyrer, hørt høyrt, høring høyring, høringen høyringa, gjelder gjeld, skriver skriv, ble blei, fikk fekk, gikk gjekk,
sto stod, så såg, lå låg, da då, nå no, derfra derifrå, herfra herifrå, hvis viss, hvorvidt om, hvorledes korleis,
hvorav av, selvom sjølv, øyeblikk augeblink, svømme symje, svømming symjing, sykehus sjukehus, sykehuset sjukehuset,
sykehjem sjukeheim, sykehjemmet sjukeheimen, syk sjuk, syke sjuke, sykdom sjukdom, sykdommen sjukdommen, kirke kyrkje,
kirken kyrkja, melk mjølk, røyke røykje, utdannelse utdanning, utdannelsen utdanninga, bekreftelse stadfesting,
bekrefte stadfeste, innen innan, foran framfor, nettsted nettstad, nettstedet nettstaden, tidligere tidlegare,
vanligvis vanlegvis, endelig endeleg, offentlig offentleg, offentlige offentlege, vanlig vanleg, vanlige vanlege,
viktigste viktigaste, nylig nyleg, særlig særleg, tydelig tydeleg, tydelige tydelege, forskjellig ulik, forskjellige
ulike, forskningen forskinga, tallet talet, tall tal, antall tal, antallet talet, rekke rekkje, regler reglar, reglene
reglane,
`
/** Of Bokmål alone: the other is Bokmål too. */
const bokmaalOnly = `
beslutte avgjere, beslutning avgjerd, beslutningen avgjerda, avgjørelse avgjerd, avgjørelsen avgjerda, avgjøre
avgjere, avgjøres avgjerast, anledning høve, henvendelse førespurnad, henvendelsen førespurnaden, henvendelser
førespurnader, forespørsel førespurnad, ytterligere fleire, henholdsvis høvesvis, vedrørende om, angående om, foregår
skjer, foregå skje, forsinket forseinka, veiledning rettleiing, veilede rettleie, veileder rettleiar

`
/** Of Nynorsk alone: the other is Nynorsk too. */
const nynorskOnly = `
gje gi, gjev gir, gjevast gis, hjå hos, me vi, dei de, deira deres, høve anledning, verte bli, vert blir, vart ble,
vorte blitt, blei ble, innan innen, medan mens, fyrst først, difor derfor, kvar hver, kvart hvert, sjølv selv, sidan
siden, rettleiing veiledning, styresmakt myndighet, styresmaktene myndighetene, born barn, borna barna, førespurnad
henvendelse, køyre kjøre, køyrer kjører, kvifor hvorfor, trygging sikring, løyve tillatelse, løyvet tillatelsen,
søkjar søker, søkjarar søkere, utsetjing utsettelse, tilboda tilbudene, møta møtene, åra årene, avgjerd avgjørelse,
avgjerda avgjørelsen, tenesta tjenesten, verksemda virksomheten, oppgåve oppgave, oppgåver oppgaver, oppgåvene
oppgavene, skule skole, skulen skolen, skular skoler, skulane skolene, framleis fortsatt, tilrå anbefale, tilrår
anbefaler,
`

const read = (text: string): [string, string][] =>
  text.split(',').flatMap((pair): [string, string][] => {
    const [first, second] = pair.trim().split(' ')
    return first && second && first !== second ? [[first, second]] : []
  })

const pairs = read(both)

/** What is written in Nynorsk for a word of Bokmål. */
export const nynorskFor: ReadonlyMap<string, string> = new Map([...read(bokmaalOnly), ...pairs])

/** What is written in Bokmål for a word of Nynorsk. */
export const bokmaalFor: ReadonlyMap<string, string> = new Map([
  // Of several, the first: «kva» is «hva» before it is «hvilken».
  ...pairs.map(([nb, nn]): [string, string] => [nn, nb]).reverse(),
  ...read(nynorskOnly),
])
