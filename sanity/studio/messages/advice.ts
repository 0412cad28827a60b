/** What the room `advice` says to editors. Nynorsk. */
export const adviceMessages = {
  title: 'Skriveråd',
  close: 'Lukk skriveråda',
  label: 'Skriveråd',
  isOn: 'Vis skriveråd medan eg skriv',
  onlyHere: 'Valet gjeld deg, i denne nettlesaren. Ingen råd hindrar publisering.',
  what: 'Råda står under feltet dei gjeld: lengda der ho har noko å seie, setningar på over 30 ord, tunge ord, forkortingar utan forklaring, og bokmål i nynorsk tekst eller omvendt. Namn, sitat og andre språk er unnatekne.',
  private: 'Alt skjer i nettlesaren. Ingenting av det du skriv, blir sendt nokon stad for råda.',
  lists: 'Ordlistene er frå prosjektet spell-norwegian, med lisensen GPL 2.0.',
  licence: 'Les lisensen',
  sources: { nn: 'Nynorskordlista', nb: 'Bokmålsordlista' },
  listsFetching: 'Hentar ordlistene …',
  listsAway:
    'Ordlistene er ikkje å få tak i no, så bokmål og nynorsk blir ikkje skilde. Dei andre råda verkar.',
  otherLanguage: 'Råd om ord og setningar finst for nynorsk og bokmål. Vel språk under «Språk».',

  count: (length: number, most: number) => `${length} av ${most} teikn`,
  tooLong: (length: number, most: number) => `${length} teikn. Under ${most} er lettare å lese.`,
  cutInSearch: (shown: number) => `Søkjemotorar viser om lag dei første ${shown}.`,

  foreign: {
    nn: (word: string, instead: string | undefined) =>
      `«${word}» er bokmål.${instead ? ` På nynorsk: «${instead}».` : ''}`,
    nb: (word: string, instead: string | undefined) =>
      `«${word}» er nynorsk.${instead ? ` På bokmål: «${instead}».` : ''}`,
  },
  plain: (word: string, instead: string) => `«${word}» er tungt. Kanskje: ${instead}.`,
  abbreviation: (word: string) =>
    `«${word}» er ikkje forklart. Skriv det fullt ut første gongen, med forkortinga i parentes.`,
  writeOut: (word: string, full: string) => `Skriv ut «${word}»: ${full}.`,
  long: (start: string, words: number) => `Setninga «${start} …» har ${words} ord. Del ho gjerne.`,
  more: (count: number) => `Vis ${count} til`,
  fewer: 'Vis færre',
  goTo: 'Gå til avsnittet',
} as const
