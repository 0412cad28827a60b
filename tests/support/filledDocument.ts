import { isRecord } from '#lib/json/record.ts'
import { addressFields } from '#lib/links/linksIn.ts'
import { schemaTypes } from '#schemas/index.ts'
import type { Random } from './random.ts'

/** A document with every field of its type filled in, and the links that were put into it. */
export type Filled = {
  document: Record<string, unknown>
  addresses: readonly string[]
  /** The ids that are referred to, with the types that each may be of; none for a picture or a file. */
  references: ReadonlyMap<string, readonly string[]>
}

const named = new Map<string, Record<string, unknown>>(
  // A definition is a record of its parts.
  schemaTypes.map((type) => [type.name, type as unknown as Record<string, unknown>]),
)

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** Fills in a document type of the schemas, however its fields are nested. */
export function filledDocument(type: string, random: Random): Filled {
  const addresses: string[] = []
  const references = new Map<string, string[]>()
  let count = 0

  const fieldsOf = (definition: Record<string, unknown>) =>
    Object.fromEntries(list(definition.fields).map((field) => [field.name, madeFor(field)]))

  function referTo(types: string[]): { _type: string; _ref: string } {
    const id = `ref-${++count}`
    references.set(id, types)
    return { _type: 'reference', _ref: id }
  }

  function addressIn(): string {
    const number = ++count
    const address = random.pick([
      `https://ein-${number}.no/a?b=1`,
      `http://to-${number}.no/`,
      `/aktuelt/sak-${number}`,
    ])
    addresses.push(address)
    return address
  }

  function objectOf(definition: Record<string, unknown>): Record<string, unknown> {
    const found: Record<string, unknown> = fieldsOf(definition)
    if (!('videoId' in found)) return found
    const videoId = `abcdefgh${String(++count).padStart(3, '0')}`
    addresses.push(`https://www.youtube.com/watch?v=${videoId}`)
    return { ...found, provider: 'youtube', videoId }
  }

  function textOf(definition: Record<string, unknown>): Record<string, unknown> {
    const annotations = isRecord(definition.marks) ? list(definition.marks.annotations) : []
    const markDefs = annotations.map((mark, index) => ({
      _key: `m${index}`,
      _type: mark.name,
      ...fieldsOf(mark),
    }))
    return { children: [{ _type: 'span', _key: 's', text: 'https://berre-tekst.no' }], markDefs }
  }

  function madeFor(definition: Record<string, unknown>): unknown {
    const { type, name } = definition
    const own = named.get(String(type))
    if (own) return objectOf(own)
    switch (type) {
      case 'reference':
        return referTo(list(definition.to).map((to) => String(to.type)))
      case 'file':
      case 'image':
        return { asset: referTo([]), ...fieldsOf(definition) }
      case 'array':
        return list(definition.of).map((one) => {
          const item = madeFor(one)
          return isRecord(item) ? { _key: `k${++count}`, _type: one.name ?? one.type, ...item } : item
        })
      case 'block':
        return textOf(definition)
      case 'object':
        return objectOf(definition)
      case 'string':
        return addressFields.has(String(name)) ? addressIn() : 'tekst'
      default:
        return undefined
    }
  }

  const document = { _id: 'full', _type: type, ...objectOf(named.get(type) ?? {}) }
  return { document, addresses, references }
}
