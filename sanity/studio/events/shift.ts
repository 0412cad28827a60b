import { shifted } from '#lib/dates/shift.ts'
import { instantOf } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'

/** A point in time as stored, that many ms later on Oslo's clock, in UTC. What is not a point in time stays as it is. */
export function shiftedValue<Value>(written: Value, by: number): Value | string {
  const instant = typeof written === 'string' ? instantOf(written) : undefined
  return instant === undefined || by === 0 ? written : shifted(instant, by)
}

/** A programme item, or anything else in its place, that much later; an item without times stays as it is. */
export function shiftedItem(item: unknown, by: number): unknown {
  if (!isRecord(item)) return item
  const times = ['startsAt', 'endsAt'].filter((field) => typeof item[field] === 'string')
  return { ...item, ...Object.fromEntries(times.map((field) => [field, shiftedValue(item[field], by)])) }
}
