import type { Visibility } from '#lib/content/visibility.ts'
import { clockText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { shortWhen } from '#schemas/visible.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import type { Shown } from './shown.ts'

/** What the line says, and how it looks. */
export type Said = { tone: 'positive' | 'caution' | 'critical' | 'neutral'; text: string }

/** «kl. 10.04» today, and with the date on other days, in Oslo. */
const since = (at: string, now: Date): string =>
  osloDay(at) === osloDay(now) ? `kl.\u00a0${clockText(at)}` : shortWhen(at, now)

/** «0,4 s» */
const seconds = (ms: number): string =>
  ms < 100 ? messages.instantly : `${(ms / 1000).toFixed(1).replace('.', ',')}\u00a0s`

function shownSaid(shown: Shown, now: Date, isPage: boolean): Said {
  switch (shown.state) {
    case 'asking':
      return { tone: 'neutral', text: messages.asking }
    case 'waiting':
      return { tone: 'caution', text: messages.waiting }
    case 'away':
      return { tone: 'critical', text: messages.away }
    case 'late':
      return { tone: 'critical', text: shown.isEarlierSeen ? messages.lateBefore : messages.lateNothing }
    case 'shown': {
      const after = shown.delayMs === undefined ? undefined : seconds(shown.delayMs)
      const say = isPage ? messages.seenSince : messages.appliesSince
      return { tone: 'positive', text: say(since(shown.since, now), after) }
    }
  }
}

/** Why readers do not find it as usual, by the document itself; undefined for what they do. */
export function withheld(visibility: Visibility, now: Date): Said | undefined {
  switch (visibility.state) {
    case 'unpublished':
      return { tone: 'neutral', text: messages.unpublished }
    case 'hidden':
      return { tone: 'critical', text: messages.hidden(visibility.lacks) }
    case 'planned':
      return { tone: 'caution', text: messages.planned(shortWhen(visibility.at, now)) }
    case 'expired':
      return { tone: 'caution', text: messages.expired(shortWhen(visibility.since, now)) }
    case 'withdrawn':
      return {
        tone: 'caution',
        text: messages.withdrawn(visibility.since && shortWhen(visibility.since, now)),
      }
    case 'live':
      return undefined
  }
}

/** All that is said of a document, one sentence or two. */
export function saidOf(visibility: Visibility, shown: Shown, now: Date, isPage: boolean): Said {
  const why = withheld(visibility, now)
  const seen = shownSaid(shown, now, isPage)
  if (why === undefined) return seen
  const isFound = visibility.state === 'expired' || visibility.state === 'withdrawn'
  if (!isFound || shown.state === 'asking') return why
  return { tone: seen.tone === 'critical' ? 'critical' : why.tone, text: `${why.text} ${seen.text}` }
}
