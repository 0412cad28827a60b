/** Every text about links that show a draft to others. Nynorsk. */
export const shareMessages = {
  action: 'Vis utkastet til andre …',
  title: 'Vis utkastet til andre',
  about:
    'Alle som har lenkja, kan sjå utkastet slik det til kvar tid er, utan å logge inn. Dei ser ingen andre utkast.',
  howLong: 'Kor lenge skal lenkja verke?',
  hours: { 24: '24 timar', 168: '7 dagar' },
  make: 'Lag lenkje',
  making: 'Lagar lenkja …',
  link: 'Lenkja',
  made: (until: string) =>
    `Lenkja verkar til ${until}. Ho blir vist berre no: ta vare på henne, eller lag ei ny seinare.`,
  copy: 'Kopier',
  copied: 'Lenkja er kopiert.',
  notCopied: 'Nettlesaren let oss ikkje kopiere. Merk lenkja, og kopier henne med Ctrl+C.',
  close: 'Lukk',
  cancel: 'Avbryt',
  failed: 'Lenkja vart ikkje laga. Prøv igjen.',
  lacks:
    'Utkastet kan ikkje visast enno: det må ha tittel og adresse, og eit arrangement må ha starttid. Fyll ut, og prøv igjen.',
  noToken:
    'Utkast kan ikkje visast til andre: nettstaden manglar SANITY_READ_TOKEN, nøkkelen som les utkast. Sei frå til dei som driftar nettstaden.',
  noCryptography:
    'Nettlesaren lagar trygge lenkjer berre når Studio er opna med https. Sei frå til dei som driftar nettstaden.',

  pane: 'Delte utkast',
  paneAbout:
    'Lenkjer som viser eit utkast til alle som har dei. Sjølve lenkja er ikkje lagra: er ho borte, må du lage ei ny.',
  openLinks: 'Opne lenkjer til dette utkastet',
  looking: 'Ser etter opne lenkjer …',
  none: 'Ingen lenkjer er opne no.',
  lookFailed: 'Vi fekk ikkje henta lenkjene. Opne lista på nytt.',
  most: (count: number) => `Lista viser berre dei ${count} som går ut først.`,
  untitled: 'Utan tittel',
  gone: 'Dokumentet finst ikkje lenger',
  until: (when: string) => `Verkar til ${when}`,
  madeBy: (name: string) => `Laga av ${name}`,
  revoke: 'Trekk tilbake',
  revokeNamed: (title: string, when: string) => `Trekk tilbake lenkja til «${title}», som verkar til ${when}`,
  revoked: 'Lenkja er trekt tilbake. Ho opnar ingenting lenger.',
  revokeFailed: 'Lenkja er ikkje trekt tilbake. Prøv igjen.',
}
