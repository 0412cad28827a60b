/** What a document is called in a message about another. */
const otherOf: Record<string, string> = {
  article: 'Artikkelen',
  event: 'Arrangementet',
  topic: 'Emnet',
}

/** Every message from validation to an editor, in one place so that the tone is consistent. Nynorsk. */
export const messages = {
  titleRequired: 'Skriv ein tittel.',
  titleLong: 'Tittelen er lang. Under 120 teikn er lettare å lese og blir vist heil i søk.',
  leadMissing:
    'Skriv ein ingress på ei eller to setningar. Han blir vist i lister, i søk og når nokon deler saka.',
  languageRequired: 'Vel språket saka er skriven på.',
  slugRequired: 'Lag adressa med «Generer».',
  slugGrammar:
    'Adressa kan berre ha små bokstavar a–z, tal og enkle bindestrekar. Bruk ae for æ, o for ø og a for å.',
  slugReserved: 'Denne adressa er i bruk av ei anna side på nettstaden. Vel ei anna.',
  untitled: 'utan tittel',
  other: (type: string, title: string) => `${otherOf[type] ?? 'Eit anna dokument,'} «${title}»`,
  slugTaken: (other: string) => `${other} har alt denne adressa, og er publisert. Vel ei anna adresse her.`,
  slugWanted: (other: string) =>
    `${other} har same adressa, men er ikkje publisert. Den som blir publisert først, får adressa.`,

  updatedBeforePublished: '«Sist oppdatert» kan ikkje vere før «Publisert».',
  updatedMissing: (newest: string) =>
    `Under «Endringar» står ei endring frå ${newest}. Set «Sist oppdatert» til den tida.`,
  updatedWithoutNote: (updated: string) =>
    `Ingen av endringane har tida ${updated}. Skriv kva som vart endra då, under «Endringar», eller tøm dette feltet.`,
  updatedBeforeChange: (newest: string) =>
    `Den nyaste endringa er frå ${newest}. Set «Sist oppdatert» til den tida.`,
  reviewBeforePublished: 'Tida for å sjå over saka kan ikkje vere før «Publisert».',
  changeAtRequired: 'Vel når endringa vart gjord.',
  changeNoteRequired: 'Skriv kva som er endra, så lesaren forstår det.',
  instantAmbiguous:
    'Klokka blir stilt tilbake denne natta, så tida mellom 02.00 og 02.59 kjem to gonger. Lesaren ser ikkje kva for ei det er. Vel helst ei anna tid.',
  instantAfterGap:
    'Klokka blir stilt fram denne natta, og tida mellom 02.00 og 02.59 finst ikkje. Sjå over at tida er rett.',

  instantYear: 'Årstalet er uvanleg. Sjå over at tida er rett.',
  instantYearWrong: (first: number, last: number) =>
    `Årstalet må vere mellom ${first} og ${last}. Sjå over at tida er rett.`,

  typedForm: 'Skriv dag, månad, årstal og klokkeslett, til dømes 15.03.2027 16.30.',
  typedDateMissing: 'Skriv heile datoen med årstal, og så klokkeslettet: 15.03.2027 16.30.',
  typedYearMissing: 'Skriv årstalet òg, til dømes 15.03.2027 16.30.',
  typedYearShort: 'Skriv årstalet med fire siffer, til dømes 15.03.2027 16.30.',
  typedYearRange: (first: number, last: number) => `Årstalet må vere mellom ${first} og ${last}.`,
  typedMonth: 'Det er ingen slik månad. Skriv til dømes 15.03.2027 eller 15. mars 2027, og så klokkeslettet.',
  typedDay: (month: string, year: number, days: number) =>
    `Det er ingen slik dag: ${month} ${year} har ${days} dagar.`,
  typedClockMissing: 'Skriv klokkeslettet òg, til dømes 15.03.2027 16.30.',
  typedMinutesMissing: 'Skriv minutta òg, til dømes 16.00.',
  typedClockForm: 'Skriv klokkeslettet med timar og minutt, til dømes 16.30.',
  typedClock:
    'Det er ikkje noko slikt klokkeslett. Klokka går frå 00.00 til 23.59; midnatt er 00.00 dagen etter.',
  typedGap: (clock: string) =>
    `Klokka ${clock} finst ikkje denne natta: ho blir stilt fram frå 02.00 til 03.00. Skriv ei anna tid.`,
  typedTwice:
    'Klokka blir stilt tilbake denne natta, så denne tida kjem to gonger. Vel kva for ei du meiner.',
  typedSeason: (real: string) => `Denne dagen er det ${real}. Ta bort ordet, eller rett det.`,
  typedWeekday: (real: string) => `Dagen og datoen høyrer ikkje saman. Datoen er ${real}.`,
  typedNumber: 'Skriv eit tal med siffer, til dømes 3.',
  notStored: (problem: string) => `Ikkje lagra. ${problem}`,
  notStoredAway: (field: string, text: string) =>
    `I feltet «${field}» står det «${text}». Det er ikkje lagra.`,
  publishUnstored: (field: string, text: string) =>
    `I feltet «${field}» står det «${text}», som ikkje er lagra. Rett det før du publiserer.`,
  restoreStored: 'Set tilbake det som er lagra',
  goToField: 'Gå til feltet',
  timeHint: 'Norsk tid (Oslo), til dømes 15.03.2027 16.30',
  timeStored: (time: string, season: string | undefined) =>
    `${time}${season ? ` ${season}` : ''}, norsk tid (Oslo)`,
  timeNow: 'No',
  timeSetNow: 'Set til klokka no',
  timePick: 'Vel i kalender',

  statusPlanned: (when: string) => `Blir synleg ${when}`,
  statusDraftFor: (when: string) => `Utkast til ${when}`,
  statusExpired: 'Utgått',
  statusWithdrawn: 'Tilbaketrekt',
  statusHidden: 'Ikkje synleg: noko manglar',

  startsAtRequired: 'Vel når arrangementet startar.',
  endsBeforeStart: 'Sluttida må vere etter starttida.',
  dateStartMissing: 'Skriv når denne datoen startar.',
  dateEnds: 'Slutten på denne datoen må vere etter starten.',
  dateBeforeFirst: (first: string) =>
    `Denne datoen er før den første (${first}). Set den første i «Startar», eller rett årstalet her.`,
  dateTwice: 'To av datoane startar til same tid. Ta bort eller flytt den eine.',
  dateOverlaps: (day: string) => `Denne datoen startar før den som er ${day}, er slutt.`,
  datesMany: (most: number) =>
    `Eit arrangement kan ha høgst ${most} datoar. Lag eit nytt arrangement for resten.`,
  datesMore: (count: number) =>
    `Det er ${count} til av slike datoar. Dei kjem fram etter kvart som dei første blir retta.`,

  deadlineBeforePublished: 'Fristen kan ikkje vere før saka er publisert.',
  expiresBeforePublished: 'Saka kan ikkje gå ut før ho er publisert.',
  registrationAfterStart: 'Påmeldingsfristen er etter at arrangementet startar. Sjå over at det er rett.',
  attendanceRequired: 'Vel korleis folk kan vere med.',
  statusRequired: 'Vel status.',
  statusReasonMissing: 'Skriv kvifor, så dei som hadde tenkt seg dit, forstår kva som har skjedd.',
  previousStartsMissing: 'Legg inn den tidlegare starttida, så lesaren ser kva som er flytta.',
  sequenceWhole: 'Bruk eit heilt tal frå 0 og oppover.',
  placeNameRequired: 'Skriv namnet på staden, til dømes «På nett» eller «Bergen rådhus».',
  registrationEmpty:
    'Skriv korleis folk melder seg på: ei nettadresse, ei e-postadresse, eit telefonnummer eller ein merknad.',
  registrationMail: 'Dette er ei e-postadresse. Skriv henne i feltet «E-post».',
  registrationPhone: 'Dette er eit telefonnummer. Skriv det i feltet «Telefon».',
  phoneWrong: 'Skriv eitt telefonnummer, til dømes 55 55 55 55 eller +47 55 55 55 55.',

  placeMissing: 'Skriv kvar arrangementet er, så folk finn fram.',
  streamMissing:
    'Legg inn sendinga under «Sending», eller ei påmelding, så folk veit korleis dei kan følgje.',
  movedButPhysical:
    'Arrangementet er flytta til nett, men oppmøtet er fysisk. Vel «På nett», om ingen skal møte opp.',

  withdrawnAtFuture: 'Tida er fram i tid, men sida seier at saka er tilbaketrekt så snart du publiserer.',
  withdrawnAtRequired: 'Vel når saka vart tilbaketrekt.',
  withdrawnReasonRequired: 'Skriv kvifor saka er tilbaketrekt. Grunngjevinga blir vist øvst på sida.',

  assetRequired: 'Vel eit bilete.',
  altRequired: 'Skriv alternativ tekst, eller slå på «Biletet er til pynt».',
  altOnDecorative:
    'Eit bilete til pynt skal ikkje ha alternativ tekst. Ta bort teksten, eller slå av «Biletet er til pynt».',
  fileRequired: 'Last opp ei fil.',
  fileTitleRequired: 'Gje fila ein tittel som seier kva ho er.',

  providerRequired: 'Vel kvar videoen ligg.',
  stateRequired: 'Vel om sendinga er planlagd, i gang, slutt eller lagd ut som opptak.',
  endedAtMissing: 'Skriv når sendinga slutta, så fristen for teksting kan reknast ut.',
  captionsMissing: 'Eit opptak som ligg ute, skal vere teksta innan 14 dagar.',
  captionsDue: (day: string) => `Opptaket skal vere teksta innan ${day}.`,
  captionsLate: (day: string) => `Opptaket skulle ha vore teksta innan ${day}. Tekst det, eller ta det ned.`,
  videoTitleRequired: 'Skriv kva videoen viser. Skjermlesarar les det opp.',
  videoIdRequired: (provider: string) => `Lim inn adressa til videoen hjå ${provider}.`,
  videoIdWrong: (provider: string) =>
    `Her er ikkje noka adresse til ein video hjå ${provider}. Kopier adressa frå nettlesaren når videoen er open, og lim henne inn.`,
  videoUrlRequired: 'Skriv adressa til videoen.',

  hrefRequired: 'Skriv adressa lenkja skal gå til.',
  hrefRefused: 'Lenkja må starte med https://, mailto:, tel:, / eller #.',
  httpsRequired: 'Skriv ei full adresse som startar med https://.',
  referenceRequired: 'Vel kva lenkja skal gå til.',
  headingFirst: 'Den første mellomtittelen må vere på nivå 2. Elles blir strukturen feil i skjermlesarar.',
  headingEmpty: 'Mellomtittelen er tom. Skriv noko eller ta han bort.',

  quotationRequired: 'Skriv eller lim inn sitatet.',
  factBoxTitleRequired: 'Gje faktaboksen ein tittel.',
  contentRequired: 'Skriv teksten.',
  rowsRequired: 'Tabellen må ha minst éi rad.',
  rowRequired: 'Rada må ha minst éi celle.',
  rowsUneven: 'Radene har ulikt tal på celler. Tomme celler blir lagde til på slutten.',
  headerMissing: 'Slå på at første rad eller første kolonne er overskrifter.',
  personRequired: 'Vel ein person.',

  itemUntitled: 'utan emne',
  itemAt: (time: string) => `kl. ${time}`,
  itemOutside: (item: string, start: string, end: string | undefined) =>
    end === undefined
      ? `Posten «${item}» er før arrangementet startar (${start}). Sjå over tida.`
      : `Posten «${item}» er utanfor arrangementet, som varer frå ${start} til ${end}. Sjå over tida.`,
  sameRoom: (room: string) => `i rommet «${room}». Sjå over tid og stad.`,
  sameTrack: (track: string) => `i sporet «${track}». Sjå over tid og stad.`,
  sameSpeaker: (name: string) => `og ${name} er med i begge. Sjå over tid og medverkande.`,
  samePerson: 'og den same personen er med i begge. Sjå over tid og medverkande.',
  itemClash: (item: string, other: string, shared: string) =>
    `Posten «${item}» går samtidig med «${other}» ${shared}`,

  itemsMore: (count: number) =>
    `Det er ${count} til av slike tider i programmet. Dei kjem fram etter kvart som dei første blir retta.`,

  itemHour: 'Skriv klokkeslettet, til dømes 9.30, eller heile datoen: 15.03.2027 9.30.',
  itemDayMissing:
    'Skriv datoen òg, til dømes 15.03.2027 9.30: verken arrangementet eller posten før har ein.',
  itemEndStart: 'Skriv når posten startar først, eller heile datoen og klokkeslettet.',
  programmeItemEmpty: 'Skriv eit emne eller legg til minst éin som medverkar.',
  speakerEmpty: 'Skriv namn eller organisasjon.',

  nameRequired: 'Skriv namnet.',
  originalItself: 'Ei sak kan ikkje vere ei omsetjing av seg sjølv. Vel originalen, eller fjern lenkja.',
  originalGone: 'Originalen finst ikkje lenger. Vel ei anna sak, eller fjern lenkja.',
  originalRing: (title: string) =>
    `«${title}» er sjølv sett som ei omsetjing av denne saka. Berre den eine av dei kan vere originalen: fjern lenkja her eller der.`,
  originalSameLanguage: (language: string) =>
    `Originalen er òg på ${language}. Sjå over at rett språk er valt på begge.`,
  originalTranslated: (title: string) =>
    `«${title}» er sjølv ei omsetjing. Lesarane får lenkjer mellom alle språka likevel, men vel heller originalen.`,
  emailWrong: 'Skriv ei gyldig e-postadresse.',
  accentForm: 'Skriv fargen som # og seks teikn (0–9 og a–f), til dømes #0b5563.',
  accentRefused: (accent: string, nearest: string) =>
    `Med ${accent} blir noko for vanskeleg å lese, i lyst eller mørkt. Den næraste fargen som går, er ${nearest}.`,
  logoFormat: 'Logoen må vere SVG eller PNG.',
  logoLarge: (kilobytes: number) =>
    `Logoen er for stor: høgst ${kilobytes} kB, for han blir lasta med kvar side. Be om ei enklare SVG-fil, eller bruk PNG.`,
  linkTitleRequired: 'Skriv kva lenkja heiter.',
  linkWrong: 'Lenkja må starte med https:// eller, til ei side her, med /.',
  placeRequired: 'Vel kvar lenkja skal stå.',
  headerLinksMany: (most: number) =>
    `Øvst på sida er det plass til ${most} lenkjer. Resten av dei kjem nedst på sida.`,
  alertTitleLong: (most: number) => `Tittelen er for lang: høgst ${most} teikn. Skriv resten i teksten.`,
  alertTextRequired: 'Skriv kva som har hendt, og kva folk skal gjere.',
  alertOneParagraph:
    'Teksten skal vere eitt avsnitt, utan linjeskift. Har du meir å seie, lag ei sak og lenk til henne.',
  alertTextLong:
    'Teksten er lang. Meldinga står øvst på alle sidene: skriv det viktigaste, og lenk til resten.',
  alertLevelRequired: 'Vel kor alvorleg meldinga er.',
  alertEndsBeforeStart: 'Meldinga må gå bort etter at ho er komen: «Til» må vere etter «Frå».',

  fromRequired: 'Skriv den gamle adressa.',
  toRequired: 'Skriv kvar lesaren skal sendast.',
  fromGrammar: 'Adressa må starte med éin skråstrek, utan mellomrom: /gamal-adresse.',
  fromBesidePages:
    'Adresser som startar med /studio, /api, /media eller /_next, kan ikkje sendast vidare: nettstaden bruker dei sjølv. Vel ei anna adresse.',
  toGrammar: 'Målet må starte med éin skråstrek eller med https://, utan mellomrom.',
  toTooLong: 'Målet er for langt: høgst 2000 teikn, og bokstavar som æ, ø og å tel seks.',
  redirectLoop: 'Adressa kan ikkje sende vidare til seg sjølv.',
  redirectRing: (way: string) => `Vidaresendingane går i ring, så lesaren kjem aldri fram: ${way}.`,
  redirectChain: (to: string, end: string) => `Vidaresendinga frå ${to} fører til ${end}. Skriv ${end} her.`,
  toNothing:
    'Det er ikkje publisert noko på denne adressa. Sjå over at ho er rett, elles kjem lesaren til «Finst ikkje».',
  fromLive: (other: string) =>
    `${other} er publisert på denne adressa, så vidaresendinga verkar ikkje. Avpubliser først, eller skriv ei anna adresse.`,
  fromPage: 'Nettstaden har ei side på denne adressa, så vidaresendinga verkar ikkje. Skriv ei anna adresse.',
  fromTaken: (from: string) => `Det er alt publisert ei vidaresending frå ${from}. Rett heller ho.`,
  fromWanted: 'Eit utkast til vidaresending har same adressa. Den som blir publisert først, får ho.',
} as const
