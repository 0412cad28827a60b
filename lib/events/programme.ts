import type { ProgrammeItem } from '../content/programmeItem.ts'
import { osloDay } from '../dates/oslo.ts'

export type ProgrammeDay = { day: string | undefined; startsAt: string | undefined; items: ProgrammeItem[] }

/**
 * The programme by days in Oslo, in the editor's order. `day` is set only when the programme runs over several days; an
 * item without a time then belongs to the day of the item before it.
 */
export function programmeDays(items: ProgrammeItem[]): ProgrammeDay[] {
  const days: ProgrammeDay[] = []
  for (const item of items) {
    const day = item.startsAt === undefined ? undefined : osloDay(item.startsAt)
    const current = days.at(-1)
    if (current && (day === undefined || current.day === undefined || current.day === day)) {
      current.items.push(item)
      current.day ??= day
      current.startsAt ??= item.startsAt
    } else {
      days.push({ day, startsAt: item.startsAt, items: [item] })
    }
  }
  return days.length > 1 ? days : days.map((only) => ({ ...only, day: undefined }))
}

/** Whether the order of the items is significant: only when there are times. */
export const isTimed = (items: ProgrammeItem[]): boolean =>
  items.some(({ startsAt }) => startsAt !== undefined)
