import type { Doc } from '#lake/document.ts'
import { type ContentType, isContentType } from '#sanity/contentTypes.ts'
import type { Corpus } from './corpus.ts'
import { documentOf, newDocument, revised } from './documents.ts'
import { fieldsOf } from './fields.ts'
import { instantOf, type Scene, textOf, valueFor } from './values.ts'

/** What one transaction puts in the place of documents (undefined deletes), and in words. */
export type Change = { what: string; puts: Map<string, Doc | undefined> }

type Kind = (corpus: Corpus, scene: Scene) => Change | undefined

const put = (what: string, ...documents: Doc[]): Change => ({
  what,
  puts: new Map(documents.map((document) => [document._id, document])),
})

const anyOf = (documents: Doc[], { random }: Scene): Doc | undefined =>
  documents[random.below(documents.length)]

const existing = ({ documents }: Corpus, scene: Scene): Doc | undefined => {
  // By type first, so that the few assets and redirects change as often as the many articles.
  const all = [...documents.values()]
  const types = [...new Set(all.map(({ _type }) => _type))]
  const type = types[scene.random.below(types.length)]
  return anyOf(scene.random.chance(0.5) ? all : all.filter(({ _type }) => _type === type), scene)
}

const create: Kind = (_, scene) => {
  const document = newDocument(scene)
  return put(`create or replace ${document._id}`, document)
}

const remove: Kind = (corpus, scene) => {
  const document = existing(corpus, scene)
  return document && { what: `delete ${document._id}`, puts: new Map([[document._id, undefined]]) }
}

/** What decides who is in which list, and when: a fault there shows only if these meet, so they change more often. */
const decides = new Set([
  'slug',
  'topics',
  'publishedAt',
  'expiresAt',
  'withdrawn',
  'startsAt',
  'endsAt',
  'repeats',
  'allDay',
  'stream',
  'translationOf',
])

/** The field of a type that is edited next; undefined for a type that has none. */
function fieldToEdit(type: ContentType, { random, edited }: Scene): string | undefined {
  const names = Object.keys(fieldsOf[type])
  const deciding = names.filter((name) => decides.has(name))
  const untried = edited ? names.filter((name) => !edited.has(`${type}.${name}`)) : []
  if (random.chance(0.35) && untried.length > 0) return random.some(untried, 1)[0]
  return random.some(random.chance(0.4) && deciding.length > 0 ? deciding : names, 1)[0]
}

const edit: Kind = (corpus, scene) => {
  const document = existing(corpus, scene)
  if (!document || !isContentType(document._type)) return undefined
  const fields = fieldsOf[document._type]
  const name = fieldToEdit(document._type, scene)
  const make = name === undefined ? undefined : fields[name]
  if (name === undefined || make === undefined) return undefined
  const is = JSON.stringify(document[name])
  const values = Array.from({ length: 4 }, () => valueFor(make, scene))
  const value = values.find((each) => JSON.stringify(each) !== is)
  if (JSON.stringify(value) === is) return undefined
  const { [name]: _, ...rest } = document
  const next = { ...rest, ...(value !== undefined && { [name]: value }) }
  return put(`edit ${document._type}.${name} of ${document._id}`, revised(next as Doc, scene)) // `rest` has all but one field
}

/** One date of a series is cancelled, moved or goes, as an editor does it, and the others stay. */
const editDate: Kind = ({ documents }, scene) => {
  const { random } = scene
  const series = [...documents.values()].filter(({ repeats }) => Array.isArray(repeats) && repeats.length > 0)
  const event = anyOf(series, scene)
  const dates: unknown[] = Array.isArray(event?.repeats) ? event.repeats : []
  if (!event || dates.length === 0) return undefined
  const at = random.below(dates.length)
  const is = dates[at]
  const date = typeof is === 'object' && is !== null ? is : {}
  const changes: readonly [object[], ...object[][]] = [
    [{ ...date, status: 'cancelled', reason: 'sjukdom' }],
    [{ ...date, status: 'rescheduled', startsAt: instantOf(scene) }],
    [{ ...date, status: 'movedOnline', place: { name: textOf(scene) } }],
    [],
  ]
  const repeats = dates.toSpliced(at, 1, ...random.pick(changes))
  return put(`edit a date of ${event._id}`, revised({ ...event, repeats }, scene))
}

const retype: Kind = (corpus, scene) => {
  const document = existing(corpus, scene)
  // What was an alert stays one: the Content Lake changes no document's type, and the ids here are its own.
  if (!document || document._type === 'alert') return undefined
  const { _type } = newDocument(scene)
  if (_type === 'alert') return undefined
  const next =
    scene.random.chance(0.5) && isContentType(_type) ? documentOf(_type, document._id, scene) : document
  return put(`retype ${document._id} to ${_type}`, revised({ ...next, _type }, scene))
}

const swapSlugs: Kind = ({ documents }, scene) => {
  const [one, other] = scene.random.some(
    [...documents.values()].filter(({ slug }) => slug !== undefined),
    2,
  )
  if (!one || !other) return undefined
  const swapped = [revised({ ...one, slug: other.slug }, scene), revised({ ...other, slug: one.slug }, scene)]
  return put(`swap the slugs of ${one._id} and ${other._id}`, ...swapped)
}

const publishDraft: Kind = ({ documents }, scene) => {
  const draft = anyOf(
    [...documents.values()].filter(({ _id }) => _id.startsWith('drafts.')),
    scene,
  )
  if (!draft) return undefined
  const published = revised({ ...draft, _id: draft._id.slice('drafts.'.length) }, scene)
  return {
    what: `publish ${draft._id}`,
    puts: new Map([
      [draft._id, undefined],
      [published._id, published],
    ]),
  }
}

const bulk: Kind = (corpus, scene) => {
  const parts = Array.from({ length: 2 + scene.random.below(2) }, () =>
    scene.random.pick([create, remove, edit, edit, swapSlugs])(corpus, scene),
  ).filter((part) => part !== undefined)
  return {
    what: parts.map(({ what }) => what).join(' + '),
    puts: new Map(parts.flatMap(({ puts }) => [...puts])),
  }
}

const others = [
  editDate,
  editDate,
  create,
  create,
  remove,
  remove,
  retype,
  swapSlugs,
  publishDraft,
  bulk,
  bulk,
] as const

/** A change of any kind, mostly an edit of one field; none when chance finds nothing to change. */
export const newChange: Kind = (corpus, scene) =>
  (scene.random.chance(0.6) ? edit : scene.random.pick(others))(corpus, scene)

/** The corpus after a change. */
export function changed(corpus: Corpus, { puts }: Change): Corpus {
  const documents = new Map(corpus.documents)
  for (const [id, document] of puts) {
    if (document) documents.set(id, document)
    else documents.delete(id)
  }
  return { ...corpus, documents }
}
