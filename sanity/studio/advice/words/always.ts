const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/**
 * Words of the other written language that a word list has all the same: in a rare sense («et» eats, «disse» swings, «hun» is
 * part of a mast), or as a form that public bodies do not write.
 */
export const always: Readonly<Record<'nn' | 'nb', ReadonlySet<string>>> = {
  nn: wordsIn(`
    noen noe bare mye et uten siden hun disse gjør vet mulig mulige umulig umulige uke uken uka uker ukene høye høyere norge
    hele vei sted steder egen egne leder lede ledet ledelse ledelsen frem høre hører hørt hørte høring høringen høringer
    gjelder skriver ble fikk gikk tall regler kommer kirken ansatte ansatt
    saken boken hytten solen klokken elven løypen broen reglene boligene flyttet forurensning forurensningen løsning skrevet
    dem annen hel helt ellers iblant finner funnet ligger skrev leste fortalte gjaldt kunngjøre foreslår foreslått foreslås gis tas
    finnes timer årene ganger virkelig drikkevann høringsfrist
  `),
  nb: wordsIn(`
    noko kvar kvart frå berre sjølvsagt hjå seie kjem veke veker veka vekene brukar stad staden stader stadene eigen eige
    eigne leiing leiinga haust hausten følgje følgjer fekk gjekk då vart vorte skule skulen skular sjølve
    forseinka forseinke forseinking kven attende elles ifrå dykk treng held gjev høgre sjå galdt rettleiing rettleiinga
    rettleiingar løysing løysinga løysingar løysingane avgjerd avgjerda avgjerder vitskap vitskapen forskar fråsegn fråsegna innspel tilskot bustad
    bustaden bustader bustadene betre eiga arbeidde leidde talet gong gongen skreiv spurde trong åleine mjølk
  `),
}

/** Words of this language that its list lacks. */
export const lacking: Readonly<Record<'nn' | 'nb', ReadonlySet<string>>> = {
  nn: wordsIn(
    'webinar strøyme strøymer strøymt strøyminga nå da tøm tømme starttid sluttid online gjennomstreking',
  ),
  nb: wordsIn('noen noe noens webinar'),
}
