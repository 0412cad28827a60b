import type { Path, PathSegment } from 'sanity'
import { byTime, nextStart } from '#lib/events/programmeTimes.ts'
import { isRecord } from '#lib/json/record.ts'
import { newKey } from '../publication/newKey.ts'

/** An item of the programme as it is stored; of its fields only those that decide its place are looked at. */
export type StoredItem = { _key: string; startsAt?: string; endsAt?: string }

/** The items of a programme as a form has it: an entry that is no item is none of ours. */
export const itemsOf = (programme: unknown): StoredItem[] =>
  Array.isArray(programme)
    ? programme.filter((item): item is StoredItem => isRecord(item) && typeof item._key === 'string')
    : []

/** The fields that hold a name which several items share. */
export type NameField = 'track' | 'room'

/** The names that the items of a programme have in such a field, each as often as it stands there. */
export const namesIn = (programme: unknown, field: NameField): string[] =>
  (Array.isArray(programme) ? programme : []).flatMap((item: unknown) =>
    isRecord(item) && typeof item[field] === 'string' ? [item[field]] : [],
  )

/** The event in a form, and its programme's items. `formValue` is what Studio's `useGetFormValue` returns. */
export function programmeIn(formValue: (path: Path) => unknown) {
  const event = formValue([])
  return { event: isRecord(event) ? event : {}, items: itemsOf(formValue(['programme'])) }
}

/** The path of an item as Studio's addresses have it. */
export const itemPath = (key: string): string => `programme[_key=="${key}"]`

/** Whether a step of a path leads to the item with this key. */
export const isKey = (step: PathSegment | undefined, key: string): boolean =>
  typeof step === 'object' && '_key' in step && step._key === key

/** A new item, to stand after these; it starts when the last of them ends. */
export function newItem(before: readonly StoredItem[], event: Record<string, unknown>) {
  const startsAt = nextStart(before, event)
  return { _type: 'programmeItem', _key: newKey(), kind: 'talk', ...(startsAt !== undefined && { startsAt }) }
}

/** The items up to and with the one with this key; all, when there is none. */
export function upTo(items: readonly StoredItem[], key: string): StoredItem[] {
  const index = items.findIndex(({ _key }) => _key === key)
  return index === -1 ? [...items] : items.slice(0, index + 1)
}

/** The items in order of time; undefined when they are so already. */
export function sortedItems(items: readonly StoredItem[]): StoredItem[] | undefined {
  const sorted = byTime(items)
  return sorted.every((item, index) => item === items[index]) ? undefined : sorted
}
