import type { Reference, SanityDocument, ValidationContext } from '@sanity/types'
import { documentLanguageOf } from '#lib/content/language.ts'
import { languageTitle } from '../choices.ts'
import { messages } from '../messages.ts'
import { askRaw, clientIn, publishedId, type Stored } from './others.ts'

/** The documents that one can be a translation of: of its own type, in another language, and not itself. */
export function originalsFor({ _id, _type, language }: SanityDocument) {
  const id = publishedId(_id)
  return {
    filter: '_type == $type && !(_id in $own) && coalesce(language, "") != $language',
    params: {
      type: _type,
      own: [id, `drafts.${id}`],
      language: typeof language === 'string' ? language : '',
    },
  }
}

type Version = Stored & { language?: unknown; of?: string | null }

const everyTranslation = /* groq */ `*[
  _type in ["article", "event"] && (_id in $ids || defined(translationOf._ref))
]{_id, _type, title, language, "of": translationOf._ref}`

// Two rules ask the same of one document, and Studio checks them together: one request.
const asked = new WeakMap<object, Promise<Version[]>>()

function versionsKnown(ref: string, context: ValidationContext): Promise<Version[]> {
  const { document } = context
  const known = document && asked.get(document)
  if (known) return known
  const all = askRaw<Version>(clientIn(context), everyTranslation, { ids: [ref, `drafts.${ref}`] })
  if (!document) return all
  asked.set(document, all)
  // A question that failed is asked again the next time.
  all.catch(() => asked.delete(document))
  return all
}

/** What is edited of a document, or what is published of it. */
const latestOf = (id: string, versions: readonly Version[]): Version | undefined =>
  versions.find(({ _id }) => _id === `drafts.${id}`) ?? versions.find(({ _id }) => publishedId(_id) === id)

/** The document on the way from an original to what that is a translation of, and on, that leads back to `id`. */
function ringTo(id: string, from: string, versions: readonly Version[]): Version | undefined {
  const met = new Set<string>()
  let next: string | undefined = from
  while (next !== undefined && !met.has(next)) {
    met.add(next)
    const version: Version | undefined = latestOf(next, versions)
    if (version?.of === id) return version
    next = version?.of ?? undefined
  }
  return undefined
}

const titleOf = ({ title }: Version): string => title?.trim() || messages.untitled

/** Whether a document may be a translation of this one: an error says why not. */
export async function checkOriginal(of: Reference | undefined, context: ValidationContext) {
  const ref = of?._ref
  if (ref === undefined) return true
  const id = publishedId(context.document?._id ?? '')
  if (ref === id) return messages.originalItself
  const versions = await versionsKnown(ref, context)
  if (latestOf(ref, versions) === undefined) return messages.originalGone
  const ring = ringTo(id, ref, versions)
  return ring === undefined || messages.originalRing(titleOf(ring))
}

/** What an editor should look at again, of what a document is a translation of. */
export async function adviseOriginal(of: Reference | undefined, context: ValidationContext) {
  const ref = of?._ref
  if (ref === undefined) return true
  const original = latestOf(ref, await versionsKnown(ref, context))
  if (original === undefined) return true
  const own = documentLanguageOf(context.document?.language)
  if (documentLanguageOf(original.language) === own) {
    return messages.originalSameLanguage(languageTitle(own).toLowerCase())
  }
  return typeof original.of === 'string' ? messages.originalTranslated(titleOf(original)) : true
}
