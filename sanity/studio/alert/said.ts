import { whenInWords } from '#schemas/when.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { alertStanding, type KnownAlert } from './standing.ts'
import { type AlertFields, alertIn } from './stored.ts'

/** What is said of an alert at `now`, in sentences. */
export function lineOf({ published }: Pick<KnownAlert, 'published'>, now: Date): string[] {
  const { from, to } = alertIn(published ?? {})
  const [begins, ends] = [whenInWords(from), whenInWords(to)]
  switch (alertStanding({ published }, now)) {
    case 'hidden':
      return [words.line.hidden]
    case 'draft':
      return [words.line.draft]
    case 'over':
      return [words.line.over(ends)]
    case 'waiting':
      return [words.line.waiting(begins ?? ''), ...(ends === undefined ? [] : [words.line.until(ends)])]
    case 'shown':
      return [words.line.shown(begins), ends === undefined ? words.line.endless : words.line.until(ends)]
  }
}

/** What happens when an emergency goes out at `now`: where, from when and until when, in sentences. */
export function whatHappens({ from, to }: Pick<AlertFields, 'from' | 'to'>, now: Date): string[] {
  const ends = whenInWords(to)
  if (to !== undefined && ends !== undefined && Date.parse(to) <= now.getTime())
    return [words.emergency.over(ends)]
  const begins = from !== undefined && Date.parse(from) > now.getTime() ? whenInWords(from) : undefined
  return [
    words.emergency.where,
    begins === undefined ? words.emergency.now : words.emergency.from(begins),
    ends === undefined ? words.emergency.endless : words.emergency.to(ends),
    words.emergency.first,
  ]
}
