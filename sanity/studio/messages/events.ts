/** What editors read about announcements: «Avlys», «Flytt til ny dato» and the others. Nynorsk. */
export const messages = {
  label: {
    cancel: 'Avlys',
    postpone: 'Utset',
    move: 'Flytt til ny dato',
    moveOnline: 'Flytt til nett',
    recording: 'Gjer opptak tilgjengeleg',
    withdraw: 'Trekk tilbake',
  },
  confirm: {
    cancel: 'Avlys no',
    postpone: 'Utset no',
    move: 'Flytt no',
    moveOnline: 'Flytt no',
    recording: 'Legg ut no',
    withdraw: 'Trekk tilbake no',
  },
  done: {
    cancel: 'Arrangementet er avlyst',
    postpone: 'Arrangementet er utsett',
    move: 'Arrangementet er flytta',
    moveOnline: 'Arrangementet er flytta til nett',
    recording: 'Opptaket er lagt ut',
    withdraw: 'Saka er trekt tilbake',
  },
  undo: {
    cancel: 'Angre avlysinga',
    postpone: 'Angre utsetjinga',
    move: 'Angre flyttinga',
    moveOnline: 'Angre flyttinga til nett',
    recording: 'Ta opptaket bort',
    withdraw: 'Angre tilbaketrekkinga',
  },
  undone: 'Endringa er angra',
  undoConfirm: 'Angre no',
  cancelDialog: 'Avbryt',
  bar: 'Snarvegar for det som er publisert',

  reason: 'Grunngjeving',
  reasonHint: 'Kvifor, og kva påmelde skal gjere. Står øvst på sida. Kan stå tom.',
  withdrawReason: 'Kvifor er saka trekt tilbake?',
  withdrawReasonHint: 'Ei eller to setningar. Står øvst på sida.',
  newStart: 'Ny start',
  newDay: 'Ny dato',
  newStartHint:
    'Til dømes 15.03.2027 16.30, norsk tid (Oslo). Skriv berre datoen når klokkeslettet er det same.',
  newDayHint: 'Til dømes 15.03.2027.',
  newEnd: 'Ny slutt',
  newLastDay: 'Ny siste dag',
  newEndHint: 'Følgjer starten. Rett tida om arrangementet òg skal vare lenger eller kortare.',
  newEndWrong: 'Slutten må vere etter starten.',
  datesToo: (count: number) =>
    count === 1
      ? 'Flytt den andre datoen like langt. Elles blir han ståande.'
      : `Flytt dei ${count} andre datoane like langt. Elles blir dei ståande.`,
  newStartSame: 'Dette er tida arrangementet alt har.',
  startPassed: 'Tida er alt passert. Sjå over at ho er rett.',
  stream: 'Adressa til sendinga',
  streamHint: 'Lim inn adressa frå YouTube, Vimeo eller ein annan stad. Startar med https://.',
  streamOrNote: 'Skriv anten adressa til sendinga eller korleis folk får lenkja.',
  linkNote: 'Korleis får folk lenkja?',
  linkNoteHint: 'Trengst berre når sendinga ikkje har ei open adresse. Står på sida.',
  recording: 'Adressa til opptaket',
  addressWrong: 'Dette er inga adresse. Ho må starte med https://.',
  captions: 'Er opptaket teksta?',
  replacement: 'Kva skal folk lese i staden?',
  replacementHint: 'Søk etter tittelen. Kan stå tom.',
  suggested: 'Liknande saker:',

  note: 'Står i endringane på sida',
  noteHint: 'Lesarane ser dette. Rett det om du vil.',
  noteLanguage: (language: string) => `Skriv på same språk som saka: ${language}.`,

  willHappen: 'Dette skjer',
  notYet: 'Det står her når du har fylt ut det som er over.',
  says: (title: string) => `Sida og listene seier «${title}».`,
  saysMoved: (when: string) => `Ny tid: ${when}.`,
  oldTime: (when: string) => `Den gamle tida, ${when}, står overstroken på sida.`,
  oldTimeStays: (when: string) => `Tida som var sett, ${when}, står overstroken til du flyttar til ny dato.`,
  items: (count: number) =>
    count === 1
      ? 'Programposten blir med, til same klokkeslett rekna frå den nye starten.'
      : `Dei ${count} programpostane blir med, til same klokkeslett rekna frå den nye starten.`,
  dates: (count: number) =>
    count === 1
      ? 'Den andre datoen blir flytta like langt.'
      : `Dei ${count} andre datoane blir flytta like langt.`,
  allDates: (count: number) =>
    `Dette gjeld alle ${count} datoane. Éin dato for seg avlyser eller flyttar du under «Fleire datoar».`,
  datesStay: 'Dei andre datoane blir ståande.',
  deadline: (when: string) => `Påmeldingsfristen blir ståande: ${when}.`,
  placeCrossed: (place: string) => `«På nett» står som stad. ${place} står overstroken på sida.`,
  placeOnline: '«På nett» står som stad.',
  watch: 'Sida viser opptaket, og listene seier at det finst.',
  captionsDue: 'Opptaket skal vere teksta innan 14 dagar. Sida seier fristen.',
  stays: 'Sida blir ståande på adressa si, med grunngjevinga øvst.',
  calendar: 'Kalenderfila får nytt versjonsnummer, så kalendrar som hentar ho, oppdaterer seg.',
  calendarCancelled: 'Kalenderen viser arrangementet som avlyst.',
  backTo: {
    cancel: 'Sida, listene og kalenderen viser arrangementet som før avlysinga.',
    postpone: 'Sida, listene og kalenderen viser arrangementet som før utsetjinga.',
    move: 'Start, slutt og program går tilbake til tida før.',
    moveOnline: 'Stad, oppmøte og sending blir som før flyttinga.',
    recording: 'Opptaket blir borte frå sida. Sendinga blir som før opptaket vart lagt ut.',
    withdraw: 'Sida og listene viser saka som før.',
  },
  noHistory:
    'Historikken har ikkje lenger det som stod før. Sjå over «Tid og stad» og «Sending» når du har angra.',
  historyAway: 'Får ikkje henta det som stod før. Prøv igjen om litt.',
  asking: 'Hentar det som stod før …',

  edited: 'Utkastet har òg andre endringar. Dei blir publiserte samtidig:',
  editedAndWhat: 'Vil du ikkje det, vel «Avbryt» og gjer utkastet ferdig eller forkast det først.',
  others: (names: string) => `${names} er òg i dokumentet. Det dei skriv no, kan bli publisert halvferdig.`,
  faulty: 'Utkastet har feil som må rettast før noko kan publiserast. Sjå felta som er merkte med raudt.',
  notAllowed: 'Du har ikkje løyve til å publisere dette. Spør ein som har.',
  waiting: 'Lagrar …',

  behind: 'Kalenderen veit ikkje om endringa',
  behindWhy:
    'Tid, stad, status eller sending er endra utan at versjonsnummeret i kalenderen auka. Då kan dei som har lagt arrangementet i kalenderen, sitje med det gamle.',
  tell: 'Sei frå til kalenderen',
  told: 'Kalenderen har fått vite om endringa',
  tellLater: 'Publiser eller forkast utkastet først.',
} as const

/** The reason that is filled in when a replacement is chosen first, in the document's language; readers see it. */
export const replacedReasons = {
  nn: 'Saka er erstatta av ei anna.',
  nb: 'Saken er erstattet av en annen.',
  en: 'This has been replaced.',
} as const

/** The note for the change history on what was undone, in the document's language; readers see it. */
export const undoNotes = {
  cancel: {
    nn: 'Avlysinga er trekt tilbake.',
    nb: 'Avlysningen er trukket tilbake.',
    en: 'The event is no longer cancelled.',
  },
  postpone: {
    nn: 'Arrangementet er ikkje lenger utsett.',
    nb: 'Arrangementet er ikke lenger utsatt.',
    en: 'The event is no longer postponed.',
  },
  move: {
    nn: 'Arrangementet går til den tida som var sett før.',
    nb: 'Arrangementet holdes til tiden som var satt tidligere.',
    en: 'The event takes place at its earlier time.',
  },
  moveOnline: {
    nn: 'Arrangementet er ikkje lenger flytta til nett.',
    nb: 'Arrangementet er ikke lenger flyttet til nett.',
    en: 'The event is no longer moved online.',
  },
  recording: {
    nn: 'Opptaket er teke bort.',
    nb: 'Opptaket er fjernet.',
    en: 'The recording has been removed.',
  },
  withdraw: {
    nn: 'Saka er ikkje lenger trekt tilbake.',
    nb: 'Saken er ikke lenger trukket tilbake.',
    en: 'This is no longer withdrawn.',
  },
} as const
