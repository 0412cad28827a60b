import type { Document } from '#lib/content/document.ts'
import { type Translations, translationsOf } from '#lib/content/translations.ts'
import { type Version, version } from '#lib/content/version.ts'
import type { Read } from '../read.ts'
import { parseMany, type Report } from './parse.ts'

/** A translation of a translation of a translation: nobody makes more, and each step is a query. */
const mostSteps = 5

/**
 * The other versions of a text, by what is a translation of what, in either direction, step by step until there are no more:
 * so a ring ends, and two translations of one that readers do not see are still two of one text. Undefined when there is
 * none. The queries' tags are those of every document that was met (sanity/tags.ts).
 */
export async function loadTranslations(
  { _id, translationOf }: Pick<Document, '_id' | 'translationOf'>,
  read: Read,
  report: Report,
): Promise<Translations | undefined> {
  let ids = [...new Set([_id, ...(translationOf === undefined ? [] : [translationOf])])].sort()
  let group: Version[] = []
  for (let step = 0; step < mostSteps; step += 1) {
    group = parseMany(version, await read('versions', { id: _id, ids }), report)
    const met = new Set([...ids, ...group.flatMap(({ id, of }) => (of === undefined ? [id] : [id, of]))])
    if (met.size === ids.length) break
    ids = [...met].sort()
  }
  return translationsOf(_id, group)
}
