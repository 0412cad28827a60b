import { mostTags, type Tag } from '#sanity/tags.ts'

/** The longest tag, in characters: an old address that is redirected may be long. */
const longestTag = 400

/** A published document's id: the ids of drafts and versions contain a dot, and nothing is told of them. */
const isId = (text: string): boolean => /^[A-Za-z0-9_-]{1,128}$/.test(text)

const isText = (text: string): boolean => text !== '' && !/\p{Cc}/u.test(text)

const isList = (name: string): boolean =>
  /^(?:all|news|events|topics|years|map|search|year:[12]\d{3})$/.test(name) ||
  (name.startsWith('topic:') && isId(name.slice('topic:'.length)))

/** What may stand after the colon of each kind of tag. */
const grammar: Record<string, (rest: string) => boolean> = {
  document: isId,
  card: isId,
  slug: isText,
  topic: isText,
  redirect: isText,
  list: isList,
}

function isTag(text: string): text is Tag {
  const colon = text.indexOf(':')
  const kind = text.slice(0, colon)
  if (text === 'lists' || text === 'alerts') return true
  if (text.length > longestTag || colon < 0 || !Object.hasOwn(grammar, kind)) return false
  return grammar[kind]?.(text.slice(colon + 1)) === true
}

/** The tags of a question, each once; undefined when there is none, there are too many, or one is malformed. */
export function askedTags(asked: readonly string[]): Tag[] | undefined {
  const tags = [...new Set(asked)]
  return tags.length > 0 && tags.length <= mostTags && tags.every(isTag) ? tags : undefined
}

/** The id of the document that a tag is about; undefined when it is about an address or a list. */
export function idIn(tag: Tag): string | undefined {
  const [kind, ...rest] = tag.split(':')
  return kind === 'document' || kind === 'card' ? rest.join(':') : undefined
}
