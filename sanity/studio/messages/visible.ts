import type { Lack } from '#lib/content/visibility.ts'

const callOperations = 'Står det slik om fem minutt, så ring den som driftar nettstaden.'

/** What the rooms `visible` and `times` say to editors. Nynorsk. */
export const visibleMessages = {
  unpublished: 'Ikkje publisert. Publikum ser ikkje dette.',
  hidden: (lacks: readonly Lack[]) =>
    `Publisert, men ikkje synleg for publikum. Dette manglar: ${lacks.map((lack) => lackNames[lack]).join(', ')}. Fyll ut, og publiser på nytt.`,
  planned: (when: string) => `Blir synleg for publikum ${when}.`,
  expired: (when: string) => `Utgått ${when}. Sida finst, men står ikkje lenger i lister.`,
  withdrawn: (when: string | undefined) =>
    `Tilbaketrekt${when ? ` ${when}` : ''}. Sida finst, med grunngjevinga øvst.`,
  seenSince: (when: string, after: string | undefined) =>
    `Synleg for publikum sidan ${when} (denne utgåva${after ? `, etter ${after}` : ''})`,
  appliesSince: (when: string, after: string | undefined) =>
    `Gjeld for publikum sidan ${when} (denne utgåva${after ? `, etter ${after}` : ''})`,
  asking: 'Publisert. Spør nettstaden kva publikum ser …',
  waiting: 'Publisert. Ventar på at nettstaden viser denne utgåva …',
  lateBefore: `Publikum ser framleis utgåva frå før. Innhaldet ditt er trygt lagra. Last Studio på nytt. ${callOperations}`,
  lateNothing: `Publikum ser ikkje sida enno. Innhaldet ditt er trygt lagra. Last Studio på nytt. ${callOperations}`,
  away: `Nettstaden svarar ikkje, så Studio veit ikkje kva publikum ser. Innhaldet ditt er trygt lagra. ${callOperations}`,
  instantly: 'mindre enn 0,1\u00a0s',
  draft: 'Du har endringar som ikkje er publiserte.',
  seeOnSite: 'Sjå på nettstaden',
  newTab: 'Opnar i ei ny fane (Ctrl+Alt+O)',

  badgeLive: 'Synleg',
  badgePlanned: 'Planlagd',
  badgeExpired: 'Utgått',
  badgeWithdrawn: 'Tilbaketrekt',
  badgeHidden: 'Ikkje synleg',
  badgeWaiting: 'Ventar på nettstaden',
  badgeLate: 'Ikkje nådd publikum',
  badgeUnpublished: 'Ikkje publisert',

  endFollowed: 'Slutten er flytta like mykje.',
  endKept: 'Set slutten tilbake',
  pickDay: 'Vel dag',
  previousMonth: 'Førre månad',
  nextMonth: 'Neste månad',
  today: 'I dag',
  week: 'Veke',
  closePicker: 'Avbryt',
} as const

/** What a document may lack, in the middle of a sentence. */
export const lackNames: Record<Lack, string> = {
  name: 'namnet på verksemda',
  title: 'tittel',
  slug: 'adresse',
  slugTaken: 'ei adresse som inga anna side på nettstaden har',
  startsAt: 'starttid',
  publishedAt: 'publiseringstid',
}
