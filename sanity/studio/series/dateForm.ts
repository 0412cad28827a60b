import { clockText } from '#lib/dates/format.ts'
import { instantForm, typedInstant } from '#schemas/typed/instant.ts'
import { itemTimeForm } from '#schemas/typed/itemTime.ts'
import type { TextForm } from '#schemas/typed/typed.ts'

/**
 * The times of one date as typed and shown: whole, a time of day alone on the day that it has, a length for the end, and for
 * the start a day alone, whose clock is the one that it had. Both are asked for at each reading.
 */
export function dateForm(
  known: () => { startsAt: string | undefined; endsAt: string | undefined },
  isEnd: boolean,
): TextForm<string> {
  const near = () => {
    const { startsAt, endsAt } = known()
    return isEnd ? { at: endsAt ?? startsAt, startsAt } : { at: startsAt }
  }
  const form = itemTimeForm(near, isEnd)
  return {
    read(text) {
      const typed = form.read(text)
      const { at } = near()
      if ('value' in typed || at === undefined) return typed
      const withClock = typedInstant(`${text.trim()} ${clockText(at)}`)
      return 'value' in withClock ? withClock : typed
    },
    write: instantForm.write,
  }
}
