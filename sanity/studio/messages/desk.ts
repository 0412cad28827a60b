import type { Lack } from '#lib/content/visibility.ts'
import { lackNames } from './visible.ts'

/** What the desk's lists of work say to editors. Nynorsk. */
export const deskMessages = {
  tasks: 'Krev handling',
  tasksAbout:
    'Det som treng nokon: viktige meldingar som har stått i eit døgn utan slutt, publisert med feil, tekster til opptak, saker som skal sjåast over, fristar og oppslag som er gått ut dei siste 90 dagane, utkast som har lege i over 30 dagar, og døde lenkjer. Dine eigne står først i kvar liste.',
  noTasks: 'Ingenting krev handling no.',
  articles: 'Artiklar etter status',
  events: 'Arrangement etter tid',
  topicUses: 'Emne i bruk',
  topicUsesAbout: 'Kvart emne med sakene som har det.',
  personUses: 'Personar i bruk',
  personUsesAbout: 'Kvar person med sakene der han eller ho er kontakt eller medverkande.',
  usesOfNewest: (count: number) => `Det gjeld dei ${count} sakene som er endra sist, utkast medrekna.`,
  uses: (published: number, drafts: number) => {
    const parts = [
      ...(published > 0 ? [published === 1 ? '1 publisert sak' : `${published} publiserte saker`] : []),
      ...(drafts > 0 ? [`${drafts} utkast`] : []),
    ]
    return `Brukt i ${parts.join(' og ')}`
  },
  unused: 'Ikkje i bruk',
  isDraft: 'utkast',
  isPublished: 'publisert',
  asking: 'Hentar …',
  failed: 'Får ikkje henta lista. Prøv igjen om litt.',
  none: 'Ingen.',
  most: (count: number) => `Lista viser dei ${count} nyaste.`,
  more: (count: number, left: number) =>
    count === left ? `Vis dei ${left} siste` : `Vis ${count} til av ${left}`,
  mine: 'di sak',
  settings: 'Nettstadinnstillingar',
  untitled: 'Utan tittel',
  withDraft: 'har endringar som ikkje er publiserte',
  task: {
    hidden: 'Publisert, men ikkje synleg',
    captions: 'Opptak skal tekstast',
    review: 'Skal sjåast over',
    deadline: 'Fristen er gått ut',
    expired: 'Saka er utgått',
    oldDraft: 'Utkastet har lege lenge',
  },
  due: {
    hidden: (lacks: readonly Lack[]) => `manglar ${lacks.map((lack) => lackNames[lack]).join(', ')}`,
    captions: (day: string) => `skal vere teksta innan ${day}`,
    review: (day: string) => `skulle sjåast over ${day}`,
    deadline: (day: string) => `fristen gjekk ut ${day}`,
    expired: (day: string) => `gjekk ut ${day}`,
    oldDraft: (day: string) => `sist endra ${day}`,
    captionsAtOnce: 'manglar teksting',
  },
  links: {
    inside: 'Lenkjer her på nettstaden som ikkje fører nokon stad',
    outside: 'Lenkjer ut som er døde',
  },
  link: {
    reference: 'viser til noko som lesarane ikkje ser',
    missing: (href: string) => `her er inga side: ${href}`,
    gone: (href: string) => `sida finst ikkje lenger: ${href}`,
    noHost: (href: string) => `nettstaden finst ikkje: ${href}`,
    refused: (href: string) => `nettstaden tek ikkje imot: ${href}`,
    silent: (href: string) => `nettstaden svarer ikkje: ${href}`,
    insecure: (href: string) => `sertifikatet til nettstaden er ikkje gyldig: ${href}`,
    round: (href: string) => `lenkja går i ring: ${href}`,
    faulty: (href: string) => `nettstaden svarer med feil: ${href}`,
  },
  since: (day: string) => `sidan natt til ${day}`,
  mended: 'retta i utkastet, ikkje publisert',
  linksAway: 'Får ikkje spurt nettstaden om døde lenkjer no.',
  linksOff: 'Lenkjer til andre nettstader blir ikkje sjekka her. Den som driftar nettstaden, kan slå det på.',
  linksNotYet: 'Lenkjer til andre nettstader blir sjekka i natt, første gong.',
  linksChecked: (day: string) => `Lenkjer til andre nettstader vart sist sjekka natt til ${day}.`,
  mostLinks: (count: number) => `Det er fleire døde lenkjer enn dei ${count} som står her.`,
  standing: {
    draft: 'Utkast',
    planned: 'Planlagde',
    published: 'Publiserte',
    withdrawn: 'Tilbaketrekte',
    upcoming: 'Kommande',
    running: 'Pågåande',
    past: 'Tidlegare',
    cancelled: 'Avlyste og tilbaketrekte',
  },
} as const
