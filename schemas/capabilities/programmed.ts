import { defineArrayMember, defineField, type FieldDefinition, type ValidationError } from '@sanity/types'
import { clashes, type Item, outsideEvent } from '../checks/programme.ts'
import { messages } from '../messages.ts'

/**
 * The most items that are marked. Studio looks through all markers for each item at every key: with 333 of 500 items marked
 * that was 166,000 comparisons of paths a key, three quarters of all that it did.
 */
const mostMarked = 20

/**
 * What is odd about the times of a programme, each at its own item; true when nothing is. Of many, the first are marked and
 * the rest counted: they show as the first are mended.
 */
export function checkTimes(
  items: Item[] | undefined,
  event: Record<string, unknown>,
): true | ValidationError[] {
  const found = [...outsideEvent(items ?? [], event), ...clashes(items ?? [])]
  if (found.length === 0) return true
  const marked = found.slice(0, mostMarked).map(({ key, message }) => ({ message, path: [{ _key: key }] }))
  const left = found.length - marked.length
  return left > 0 ? [...marked, { message: messages.itemsMore(left), path: [] }] : marked
}

/** What happens during an event, in order. */
export const programmed: FieldDefinition[] = [
  defineField({
    name: 'programme',
    title: 'Program',
    description:
      'Postane i rekkjefølgje. Tid, emne og medverkande er valfrie, men éin av dei to siste må vere med.',
    type: 'array',
    group: 'programme',
    of: [defineArrayMember({ type: 'programmeItem' })],
    validation: (rule) =>
      rule.custom<Item[]>((items, { document }) => checkTimes(items, document ?? {})).warning(),
  }),
]
