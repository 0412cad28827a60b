import { articleKinds } from '#lib/content/articleKind.ts'
import { mostTags, type Tag } from '#sanity/tags.ts'

/** The longest tag, in characters: an old address that is redirected may be long. */
const longestTag = 400

/** A published document's id: the ids of drafts and versions contain a dot, and nothing is told of them. */
const isId = (text: string): boolean => /^[A-Za-z0-9_-]{1,128}$/.test(text)

const isText = (text: string): boolean => text !== '' && !/\p{Cc}/u.test(text)

const isKind = (name: string | undefined): boolean => articleKinds.some((kind) => kind === name)

/** A list of one name, of a year, of a topic, or of a kind of article and one of these. */
function isList(name: string): boolean {
  if (
    /^(?:all|news|events|agenda|past|pastYears|topics|years|map|search|(?:year|past):[12]\d{3})$/.test(name)
  )
    return true
  const [of, which = '', ...rest] = name.split(':')
  if (of === 'topic') return isId(which) && rest.length === 0
  if (of !== 'type' || !isKind(which)) return false
  return (
    rest.length === 0 ||
    (/^(?:year|topic)$/.test(rest[0] ?? '') && rest.length === 2 && isList(rest.join(':')))
  )
}

/** What may stand after the colon of each kind of tag. */
const grammar: Record<string, (rest: string) => boolean> = {
  document: isId,
  card: isId,
  slug: isText,
  topic: isText,
  redirect: isText,
  list: isList,
  version: isId,
  told: isId,
}

function isTag(text: string): text is Tag {
  const colon = text.indexOf(':')
  const kind = text.slice(0, colon)
  if (text === 'lists' || text === 'versions' || text === 'alerts') return true
  if (text.length > longestTag || colon < 0 || !Object.hasOwn(grammar, kind)) return false
  return grammar[kind]?.(text.slice(colon + 1)) === true
}

/** The tags of a question, each once; undefined when there is none, there are too many, or one is malformed. */
export function askedTags(asked: readonly string[]): Tag[] | undefined {
  const tags = [...new Set(asked)]
  return tags.length > 0 && tags.length <= mostTags && tags.every(isTag) ? tags : undefined
}

const ofDocuments = new Set<string | undefined>(['document', 'card', 'version', 'told'])

/** The id of the document that a tag is about; undefined when it is about an address or a list. */
export function idIn(tag: Tag): string | undefined {
  const [kind, ...rest] = tag.split(':')
  return ofDocuments.has(kind) ? rest.join(':') : undefined
}
