import { alertLevels } from '#lib/content/alert.ts'
import { articleKinds } from '#lib/content/articleKind.ts'
import { attendances } from '#lib/content/event.ts'
import { eventStatuses } from '#lib/content/eventStatus.ts'
import type { ContentType } from '#sanity/contentTypes.ts'
import * as parts from './parts.ts'
import { froms, slugs, topicSlugs } from './pools.ts'
import {
  instantOf,
  listOf,
  type Make,
  maybe,
  objectOf,
  oneOf,
  referencesTo,
  referenceTo,
  textOf,
} from './values.ts'

type Fields = Record<string, Make>

const slugOf = (choices: readonly [string, ...string[]]) =>
  objectOf({ _type: oneOf('slug'), current: oneOf(...choices) })

const published = ({ random, now }: Parameters<Make>[0]) =>
  random.chance(0.8)
    ? new Date(now.getTime() - random.below(500 * 86_400_000)).toISOString()
    : instantOf({ random, now })

const recent = ({ random, now }: Parameters<Make>[0]) =>
  new Date(now.getTime() - random.below(40 * 3_600_000)).toISOString()

const common: Fields = {
  title: textOf,
  shortTitle: maybe(0.6, textOf),
  slug: slugOf(slugs),
  language: oneOf('nn', 'nb', 'en', 'uk', 'ar'),
  translationOf: maybe(0.4, referenceTo('article', 'event')),
  lead: maybe(0.2, textOf),
  mainImage: maybe(0.3, parts.picture),
  body: parts.body,
  topics: referencesTo('topic'),
  publishedAt: published,
  lastUpdated: maybe(0.5, instantOf),
  changes: listOf(2, objectOf({ at: instantOf, note: textOf })),
  contacts: referencesTo('person'),
  attachments: listOf(2, parts.fileOf),
  related: referencesTo('article', 'event'),
  withdrawn: maybe(0.85, parts.withdrawn),
  // Only articles have it in Studio, but an event that was an article may have kept it.
  expiresAt: maybe(0.6, instantOf),
  reviewAt: maybe(0.6, instantOf),
  editedBy: oneOf('ola', 'kari'),
}

/** Every field of every type, with what makes a value of it. */
export const fieldsOf: Record<ContentType, Fields> = {
  article: {
    ...common,
    kind: oneOf(...articleKinds),
    deadline: maybe(0.5, instantOf),
  },
  event: {
    ...common,
    // Often within the same 24 hours as another.
    publishedAt: (scene) => (scene.random.chance(0.3) ? recent(scene) : published(scene)),
    startsAt: instantOf,
    endsAt: maybe(0.4, instantOf),
    allDay: oneOf(false, false, true),
    repeats: maybe(0.5, parts.repeats),
    attendance: oneOf(...attendances),
    place: objectOf({ name: textOf }),
    host: maybe(0.5, textOf),
    status: oneOf(...eventStatuses),
    statusReason: maybe(0.5, textOf),
    previousStarts: (scene) => (scene.random.chance(0.3) ? [instantOf(scene)] : undefined),
    calendarSequence: oneOf(0, 1, 2),
    registration: maybe(0.5, parts.registration),
    stream: maybe(0.3, parts.stream),
    programme: parts.programme,
  },
  topic: { title: textOf, slug: slugOf(topicSlugs), description: maybe(0.4, textOf) },
  person: {
    name: textOf,
    role: maybe(0.5, textOf),
    organisation: maybe(0.5, textOf),
    email: maybe(0.5, oneOf('a@example.no', 'b@example.no')),
    phone: maybe(0.5, oneOf('55 55 55 55', '57 57 57 57')),
    image: maybe(0.5, parts.picture),
  },
  siteSettings: {
    name: textOf,
    lead: maybe(0.3, textOf),
    email: oneOf('a@example.no', 'b@example.no'),
    phone: oneOf('55 55 55 55', '57 57 57 57'),
    postalAddress: textOf,
    accessibilityStatementUrl: oneOf('https://uustatus.no/a', 'https://uustatus.no/b'),
    logo: maybe(0.5, parts.logo),
    logoDark: maybe(0.5, parts.logo),
    accent: maybe(0.5, oneOf('#0b5563', '#7a1f5c', '#ffdd00')),
    parentSite: maybe(0.5, objectOf({ name: textOf, url: oneOf('https://a.example.no', '/kontakt') })),
    links: listOf(
      2,
      objectOf({
        title: textOf,
        url: oneOf('https://b.example.no', 'javascript:0'),
        place: oneOf('header', 'footer'),
      }),
    ),
    contact: maybe(0.5, parts.body),
    privacy: maybe(0.5, parts.body),
    accessibility: maybe(0.5, parts.body),
  },
  redirect: { from: oneOf(...froms), to: oneOf('/aktuelt', '/aktuelt/tre', 'https://example.no/') },
  alert: {
    title: textOf,
    text: maybe(0.2, textOf),
    link: maybe(0.5, oneOf('/aktuelt/tre', 'https://example.no/', 'javascript:0')),
    level: oneOf(...alertLevels),
    from: instantOf,
    to: maybe(0.4, instantOf),
  },
  'sanity.imageAsset': {
    metadata: objectOf({
      lqip: oneOf('data:image/png;base64,AA', 'data:image/png;base64,AB'),
      dimensions: objectOf({ width: oneOf(600, 800), height: oneOf(400, 500) }),
    }),
  },
  'sanity.fileAsset': {
    url: oneOf('https://cdn.example.no/a.pdf', 'https://cdn.example.no/b.pdf'),
    size: oneOf(1000, 2000),
    extension: oneOf('pdf', 'odt'),
    mimeType: oneOf('application/pdf', 'application/vnd.oasis.opendocument.text'),
    originalFilename: oneOf('a.pdf', 'b.pdf'),
  },
}
