import type { AlertLevel } from '#lib/content/alert.ts'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import type { calloutTones } from '#lib/content/blocks/callout.ts'
import type { captionStates, streamStates } from '#lib/content/capabilities/streamable.ts'
import type { Attendance } from '#lib/content/event.ts'
import type { EventStatus } from '#lib/content/eventStatus.ts'
import type { ContentLanguage, ListedLanguage } from '#lib/content/language.ts'
import type { OccurrenceStatus } from '#lib/content/occurrence.ts'
import type { programmeItemKinds } from '#lib/content/programmeItem.ts'
import type { linkPlaces } from '#lib/content/siteSettings.ts'
import { providers, type StreamProvider, streamProviders } from '#lib/media/video.ts'
import { messages } from '#lib/messages/index.ts'

type Titles<Value extends string> = Record<Value, string>

/** The choices editors have, by stored value. A value of the boundary without a title does not compile. */
export const languageTitles: Titles<ListedLanguage> = {
  nn: 'Nynorsk',
  nb: 'Bokmål',
  en: 'Engelsk',
  se: 'Nordsamisk',
  uk: 'Ukrainsk',
  ar: 'Arabisk',
  pl: 'Polsk',
  so: 'Somali',
  ti: 'Tigrinja',
  fa: 'Persisk (farsi, dari)',
  ku: 'Kurdisk (kurmanji)',
  ru: 'Russisk',
  de: 'Tysk',
  da: 'Dansk',
  sv: 'Svensk',
  fi: 'Finsk',
  sma: 'Sørsamisk',
  smj: 'Lulesamisk',
  fkv: 'Kvensk',
}

/** A language's name to editors; of one that is not in the list, as imports have, its tag. */
export const languageTitle = (language: ContentLanguage): string =>
  Object.entries(languageTitles).find(([tag]) => tag === language)?.[1] ?? language

/** The same words that readers see. */
export const articleKindTitles: Titles<ArticleKind> = messages.kinds.article

export const attendanceTitles: Titles<Attendance> = {
  physical: 'Fysisk oppmøte',
  online: 'På nett',
  mixed: 'Både fysisk og på nett',
}

export const eventStatusTitles: Titles<EventStatus> = {
  planned: 'Går som planlagt',
  cancelled: 'Avlyst',
  postponed: 'Utsett, ny dato kjem',
  rescheduled: 'Flytta til ny dato',
  movedOnline: 'Flytta til nett',
}

export const occurrenceStatusTitles: Titles<OccurrenceStatus> = {
  cancelled: 'Avlyst',
  rescheduled: 'Flytta til ny dato',
  movedOnline: 'Flytta til nett',
}

export const programmeItemKindTitles: Titles<(typeof programmeItemKinds)[number]> = {
  talk: 'Innlegg',
  debate: 'Debatt',
  plenary: 'Fellessamling',
  break: 'Pause',
}

export const streamStateTitles: Titles<(typeof streamStates)[number]> = {
  planned: 'Planlagd',
  live: 'I gang no',
  ended: 'Slutt',
  recording: 'Opptaket ligg ute',
  removed: 'Opptaket er fjerna',
}

export const captionTitles: Titles<(typeof captionStates)[number]> = {
  none: 'Ikkje teksta',
  auto: 'Teksta automatisk',
  reviewed: 'Teksta og kvalitetssikra',
}

export const calloutToneTitles: Titles<(typeof calloutTones)[number]> = {
  info: 'Informasjon',
  success: 'Godt nytt',
  warning: 'Viktig å vite',
}

/** The same words that readers see. */
export const alertLevelTitles: Titles<AlertLevel> = messages.alert.levels

export const linkPlaceTitles: Titles<(typeof linkPlaces)[number]> = {
  header: 'Øvst på sida',
  footer: 'Nedst på sida',
}

/** A list option for Studio, in the order of the titles. */
export const choices = (titles: Record<string, string>): { list: { title: string; value: string }[] } => ({
  list: Object.entries(titles).map(([value, title]) => ({ title, value })),
})

const providerTitle = (provider: StreamProvider): string =>
  provider === 'link' ? 'Annan stad (lenkje)' : providers[provider].title

export const providerChoices = {
  list: streamProviders.map((value) => ({ title: providerTitle(value), value })),
}
