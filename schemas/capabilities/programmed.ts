import { defineArrayMember, defineField, type FieldDefinition, type ValidationError } from '@sanity/types'
import { markedIn } from '../checks/marked.ts'
import { clashes, type Item, outsideEvent } from '../checks/programme.ts'
import { messages } from '../messages.ts'

/**
 * What is odd about the times of a programme, each at its own item; true when nothing is. Of many, the first are marked and
 * the rest counted: they show as the first are mended.
 */
export function checkTimes(
  items: Item[] | undefined,
  event: Record<string, unknown>,
): true | ValidationError[] {
  const found = [...outsideEvent(items ?? [], event), ...clashes(items ?? [])]
  return markedIn(found, messages.itemsMore)
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
