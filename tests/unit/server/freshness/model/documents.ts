import type { Doc } from '#lake/document.ts'
import { type ContentType, contentTypes } from '#sanity/contentTypes.ts'
import type { Corpus } from './corpus.ts'
import { fieldsOf } from './fields.ts'
import { ids } from './pools.ts'
import { type Scene, valueFor } from './values.ts'

let revisions = 0

/** The same document at its next revision. */
export const revised = (document: Omit<Doc, '_rev' | '_updatedAt'>, { now }: Scene): Doc => {
  revisions += 1
  return { ...document, _rev: `r${revisions}`, _updatedAt: now.toISOString() } as Doc // spreading loses the index signature
}

/** A new document of a type, each of its fields as chance has it. */
export function documentOf(_type: ContentType, _id: string, scene: Scene): Doc {
  const fields = Object.entries(fieldsOf[_type]).flatMap(([name, make]) => {
    const value = valueFor(make, scene)
    return value === undefined ? [] : [[name, value]]
  })
  return revised({ ...Object.fromEntries(fields), _id, _type, _createdAt: scene.now.toISOString() }, scene)
}

const manyOf: readonly [ContentType, ...ContentType[]] = [
  'article',
  'article',
  'article',
  'event',
  'event',
  ...contentTypes,
]

/** A document with an id of its type, at times a draft. */
export function newDocument(scene: Scene, type: ContentType = scene.random.pick(manyOf)): Doc {
  const choices: readonly [string, ...string[]] = ids[type]
  const id = scene.random.pick(choices)
  return documentOf(type, scene.random.chance(0.1) ? `drafts.${id}` : id, scene)
}

/** Eight to twelve documents. */
export function newCorpus(scene: Scene): Corpus {
  const documents = new Map<string, Doc>()
  const size = 8 + scene.random.below(5)
  for (let attempt = 0; documents.size < size && attempt < 100; attempt += 1) {
    const document = newDocument(scene)
    documents.set(document._id, document)
  }
  return { documents, now: scene.now }
}
