import type { DocumentWords } from '../nn/document.ts'

const fewChanges: Record<number, string> = { 1: 'See the change', 2: 'See both changes' }

/** The interface texts on the pages of articles and events in English. */
export const documentWords: DocumentWords = {
  breadcrumb: { label: 'You are here', frontPage: 'Front page', news: 'News' },
  kinds: {
    article: {
      news: 'News',
      pressRelease: 'Press release',
      hearing: 'Consultation',
      job: 'Vacancy',
      minutes: 'Minutes',
      notice: 'Notice',
    },
    event: 'Event',
  },
  topics: 'Topics',
  dates: {
    published: 'Published',
    updated: 'Last updated',
    changes: (count) => fewChanges[count] ?? `See all ${count} changes`,
    firstPublished: 'First published.',
  },
  deadline: {
    label: {
      news: 'Deadline',
      pressRelease: 'Deadline',
      hearing: 'Deadline for responses',
      job: 'Deadline for applications',
      minutes: 'Deadline',
      notice: 'Deadline',
    },
    past: 'The deadline has passed.',
    expired: (date) => `This applied until ${date}.`,
    notInForce: 'No longer in force',
  },
  withdrawn: {
    label: 'Withdrawn',
    at: (date, isDay) => `This page was withdrawn ${isDay ? 'on ' : ''}${date}.`,
    replacement: 'Read instead:',
  },
  attachments: {
    title: 'Attachments',
    inLanguage: {
      nn: 'in Norwegian Nynorsk',
      nb: 'in Norwegian Bokmål',
      en: 'in English',
      se: 'in Northern Sámi',
      uk: 'in Ukrainian',
      ar: 'in Arabic',
      pl: 'in Polish',
      so: 'in Somali',
      ti: 'in Tigrinya',
      fa: 'in Persian',
      ku: 'in Kurdish',
      ru: 'in Russian',
      de: 'in German',
      da: 'in Danish',
      sv: 'in Swedish',
      fi: 'in Finnish',
      sma: 'in Southern Sámi',
      smj: 'in Lule Sámi',
      fkv: 'in Kven',
    },
  },
  translations: {
    label: 'This page in:',
    newer: 'The original has been updated since this was translated, so some of this may be out of date.',
    withdrawn: 'The original has been withdrawn, so this may no longer apply.',
    toOriginal: 'Read the original:',
  },
  sharedDraft: {
    label: 'Draft',
    text: (until) =>
      `This is a draft that has been shared with you. It is not public, and may change. The link works until ${until}.`,
  },
  contacts: 'Contact',
  related: 'See also',
  contents: 'Contents',
  table: 'Table',
  tablePart: (table, part, count) => `${table} (part ${part} of ${count})`,
  tableScrolls: 'Scroll sideways to see the whole table.',
  picture: {
    missing: (alt: string) => `A picture that cannot be shown: ${alt}`,
    credit: (name: string) => `Photo: ${name}`,
    whole: 'See the whole picture',
  },
  video: {
    untitled: 'Untitled video',
    play: 'Show the video here',
    loads: (from) =>
      `Nothing is fetched until you press. Then the video is loaded from ${from}, which may store cookies on your device.`,
    elsewhere: (host) => `Watch at ${host}`,
    frame: (title) => `Video player: ${title}`,
    unavailable: 'This video cannot be shown.',
  },
}
