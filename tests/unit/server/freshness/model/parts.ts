import { captionStates, streamStates } from '#lib/content/capabilities/streamable.ts'
import { occurrenceStatuses } from '#lib/content/occurrence.ts'
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

/** The parts of documents: pictures, files, running text, programme. */

export const picture = objectOf({
  _type: oneOf('image'),
  asset: referenceTo('sanity.imageAsset'),
  alt: maybe(0.3, textOf),
  caption: maybe(0.5, textOf),
})

/** Its id is that of no logo, as an import's may be: what it refers to counts all the same. */
export const logo = objectOf({ _type: oneOf('image'), asset: referenceTo('sanity.imageAsset') })

export const fileOf = objectOf({
  _type: oneOf('file'),
  asset: referenceTo('sanity.fileAsset'),
  title: textOf,
  language: maybe(0.7, oneOf('nb', 'en', 'xx')),
})

const paragraph = (extra: Make) =>
  objectOf({
    _type: oneOf('block'),
    style: oneOf('normal', 'h2'),
    children: (scene) => [{ _type: 'span', _key: 's', text: textOf(scene), marks: ['m'] }],
    markDefs: extra,
  })

const plain = paragraph(oneOf([]))
const linked = paragraph((scene) => [
  { _type: 'internalLink', _key: 'm', reference: referenceTo('article', 'event', 'topic')(scene) },
])

const blocks = [
  plain,
  linked,
  objectOf({ _type: oneOf('figure'), image: picture }),
  objectOf({ _type: oneOf('quotation'), content: listOf(2, linked), source: textOf }),
  objectOf({ _type: oneOf('factBox'), title: textOf, content: listOf(2, linked) }),
  objectOf({ _type: oneOf('callout'), content: listOf(2, linked) }),
  objectOf({ _type: oneOf('attachment'), file: fileOf }),
  objectOf({ _type: oneOf('contact'), person: referenceTo('person') }),
  objectOf({ _type: oneOf('ukjend') }),
] as const

export const body: Make = listOf(3, (scene) => scene.random.pick(blocks)(scene))

export const withdrawn = objectOf({
  at: instantOf,
  reason: textOf,
  replacement: maybe(0.5, referenceTo('article', 'event')),
})

export const stream = objectOf({
  provider: oneOf('youtube'),
  videoId: oneOf('dQw4w9WgXcQ'),
  state: oneOf('recording', ...streamStates),
  captions: oneOf(...captionStates),
  endedAt: maybe(0.5, instantOf),
})

export const registration = objectOf({
  url: oneOf('https://example.no/meld'),
  deadline: maybe(0.3, instantOf),
  note: maybe(0.5, textOf),
})

/** Dates near enough to each other for the next one to change. */
export const repeats = listOf(
  4,
  objectOf({
    startsAt: instantOf,
    endsAt: maybe(0.4, instantOf),
    status: maybe(0.5, oneOf(...occurrenceStatuses, 'cancelled', 'av')),
    previousStart: maybe(0.7, instantOf),
    reason: maybe(0.5, textOf),
    place: maybe(0.6, objectOf({ name: textOf })),
  }),
)

const speaker = objectOf({ _type: oneOf('speaker'), name: textOf })

const item = objectOf({
  topic: maybe(0.2, textOf),
  startsAt: maybe(0.4, instantOf),
  endsAt: maybe(0.4, instantOf),
  slides: maybe(0.5, fileOf),
  speakers: (scene) =>
    scene.random.chance(0.5) ? referencesTo('person')(scene) : [{ _key: 'k', ...speaker(scene) }],
})

export const programme: Make = listOf(2, item)
