import type { AlertStanding } from '../alert/standing.ts'

/** What Studio says of «Viktig melding». Nynorsk. */
export const alertMessages = {
  desk: 'Viktig melding',
  about:
    'Ei viktig melding står øvst på alle sidene, òg på feilsidene, frå ho byrjar til ho er slutt. Lesarane ser henne nokre sekund etter at du har publisert.',
  create: 'Ny viktig melding',
  asking: 'Hentar …',
  failed: 'Får ikkje henta meldingane. Prøv igjen om litt.',
  untitled: 'Utan tittel',
  none: 'Ingen.',
  withDraft: 'har endringar som ikkje er publiserte',
  most: (count: number) => `Her står dei ${count} nyaste.`,
  standing: {
    hidden: 'Publisert, men ikkje synleg',
    shown: 'Vist no',
    waiting: 'Ventar på tida si',
    draft: 'Utkast',
    over: 'Tidlegare',
  } satisfies Record<AlertStanding, string>,

  /** When it is shown. */
  when: {
    hidden: 'manglar tittel, eller ei tid som ikkje er til å forstå',
    shown: (from: string | undefined, to: string | undefined) =>
      `vist${from === undefined ? '' : ` sidan ${from}`}, ${to === undefined ? 'utan slutt' : `til ${to}`}`,
    waiting: (from: string | undefined, to: string | undefined) =>
      `blir vist${from === undefined ? '' : ` frå ${from}`}, ${to === undefined ? 'utan slutt' : `til ${to}`}`,
    draft: 'ikkje publisert',
    over: (from: string | undefined, to: string | undefined) =>
      `vist${from === undefined ? '' : ` frå ${from}`}${to === undefined ? '' : ` til ${to}`}`,
  },

  /** Above the form. */
  line: {
    shown: (from: string | undefined) =>
      `Meldinga står øvst på alle sidene no${from === undefined ? '' : `, og har stått der sidan ${from}`}.`,
    until: (to: string) => `Ho går bort av seg sjølv ${to}.`,
    endless: 'Ho har ingen slutt, og står til nokon tek henne ned.',
    waiting: (from: string) => `Meldinga er publisert, og kjem øvst på alle sidene ${from}.`,
    hidden:
      'Meldinga er publisert, men ingen lesarar ser henne: tittelen manglar, eller ei av tidene er ikkje til å forstå. Rett det, og publiser.',
    draft: 'Meldinga er ikkje publisert. Ingen lesarar ser henne.',
    over: (to: string | undefined) =>
      `Meldinga er slutt${to === undefined ? '' : `, og vart borte frå sidene ${to}`}.`,
    edited: 'Du har endringar som ikkje er publiserte. Lesarane har den førre utgåva.',
  },

  preview: 'Slik blir ho på sidene',
  previewEmpty: 'Skriv ein tittel, så ser du meldinga her.',
  unknownLevel: 'Vel kor alvorleg ho er.',

  takeDown: 'Ta ned no',
  takeDownNamed: (title: string) => `Ta ned «${title}» no`,
  takeDownTitle: (title: string) => `Ta ned «${title}»?`,
  takeDownMeans: 'Meldinga blir borte frå alle sidene med det same, og står sidan mellom dei tidlegare.',
  takeDownEdited:
    'Det er endringar i utkastet som ikkje er publiserte. Dei blir lagra med meldinga, men ingen lesarar får sjå dei.',
  takeDownConfirm: 'Ta ned',
  takenDown: 'Meldinga er teken ned',
  takenDownMeans: 'Ho er borte frå sidene om nokre sekund.',
  takeDownNothing: 'Meldinga er alt borte.',
  takeDownChanged: 'Nokon skriv i meldinga, så ho vart ikkje teken ned. Prøv igjen.',
  takeDownFailed: 'Meldinga vart ikkje teken ned, og står der framleis. Prøv igjen.',
  takeDownReason: 'Viktig melding teken ned. Det ventar ikkje på ein annan.',

  still: 'Gjeld meldinga framleis?',
  stillNamed: (title: string) => `Gjeld «${title}» framleis?`,
  stillSince: (from: string) => `Ho har stått øvst på alle sidene sidan ${from}, og har ingen slutt.`,
  stillConfirmed: (at: string) => `Sist svarte nokon ja ${at}.`,
  stillYes: 'Ja, spør igjen om eit døgn',
  stillYesNamed: (title: string) => `Ja, «${title}» gjeld framleis. Spør igjen om eit døgn.`,
  stillNo: 'Ta ned',
  stillKept: 'Meldinga blir ståande. Studio spør igjen om eit døgn.',
  stillFailed: 'Svaret vart ikkje lagra. Prøv igjen.',
  stillTask: 'Viktige meldingar utan slutt',
  stillTaskSaid: (from: string | undefined) =>
    `${from === undefined ? 'vist i over eit døgn' : `vist sidan ${from}`}. Gjeld ho framleis?`,

  emergency: {
    title: 'Sende ut krisemelding?',
    confirm: 'Send ut',
    keys: 'Ctrl+Enter sender ut. Esc avbryt.',
    where: 'Ho kjem øvst på alle sidene, òg på feilsidene, og på papir.',
    now: 'Ho blir vist med det same.',
    from: (from: string) => `Ho blir vist frå ${from}.`,
    to: (to: string) => `Ho går bort av seg sjølv ${to}.`,
    endless: 'Ho har ingen slutt: ho står til nokon tek henne ned. Studio spør etter eit døgn.',
    over: (to: string) => `Ho er alt slutt (${to}), og blir ikkje vist.`,
    first: 'Skjermlesarar møter henne først på kvar side.',
    check: 'Les henne gjennom ein gong til før du sender ut.',
    alone:
      'To skal sjå på alt som blir publisert her, men ei krisemelding ventar ikkje: du kan sende ut åleine. Det blir teke vare på at du gjorde det.',
    aloneReason: 'Krisemelding, send ut av éin: ho kunne ikkje vente på ein annan.',
  },
  goesOut: 'Meldinga kjem øvst på alle sidene.',
} as const
