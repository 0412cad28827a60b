import type { SeedDocument } from '../values.ts'

const topics = [
  {
    id: 'topic-digi-vestland',
    title: 'Digi Vestland',
    slug: 'digi-vestland',
    description: 'Nettverket, styringsgruppa og dei som arbeider her.',
  },
  {
    id: 'topic-tenester',
    title: 'Digitale tenester',
    slug: 'digitale-tenester',
    description: 'Tenester som innbyggjarar og næringsliv bruker på nett.',
  },
  {
    id: 'topic-tryggleik',
    title: 'Informasjonstryggleik og personvern',
    slug: 'informasjonstryggleik-og-personvern',
    description: 'Korleis kommunane tek vare på opplysningar om folk.',
  },
  {
    id: 'topic-kunstig-intelligens',
    title: 'Kunstig intelligens',
    slug: 'kunstig-intelligens',
    description: 'Råd, røynsler og prøveprosjekt i kommunane.',
  },
  {
    id: 'topic-kompetanse',
    title: 'Opplæring og kompetanse',
    slug: 'opplaering-og-kompetanse',
    description: 'Kurs, webinar og fagdagar for tilsette i kommunane.',
  },
  {
    id: 'topic-universell-utforming',
    title: 'Universell utforming',
    slug: 'universell-utforming',
    description: 'Løysingar som alle kan bruke.',
  },
  {
    id: 'topic-politikk',
    title: 'Politikk og styring',
    slug: 'politikk-og-styring',
    description: 'Høyringar, vedtak og politisk arbeid med digitalisering.',
  },
  {
    id: 'topic-innkjop',
    title: 'Innkjøp og forvaltning',
    slug: 'innkjop-og-forvaltning',
    description: 'Felles anskaffingar, avtalar og drift.',
  },
] as const

export const topicDocuments = (): SeedDocument[] =>
  topics.map(({ id, slug, ...fields }) => ({
    _id: id,
    _type: 'topic',
    _createdAt: '2021-08-16T07:00:00.000Z',
    slug: { _type: 'slug', current: slug },
    ...fields,
  }))
