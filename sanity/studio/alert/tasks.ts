import { whenInWords } from '#schemas/when.ts'
import type { Section } from '../desk/Sections.tsx'
import { fieldOf } from '../desk/standing.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { inOrder, isAskedAbout, type KnownAlert } from './standing.ts'
import { alertIn, alertType } from './stored.ts'

/** The list of alerts that somebody must say are still in force, for «Krev handling»; empty while they are not known. */
export function alertTasks(known: readonly KnownAlert[] | 'asking' | 'failed', now: Date): Section {
  const asked = typeof known === 'string' ? [] : known.filter((alert) => isAskedAbout(alert, now))
  return {
    key: alertType,
    title: words.stillTask,
    entries: inOrder(asked, 'shown').map((alert) => ({
      key: alert.id,
      id: alert.id,
      type: alertType,
      title: fieldOf(alert, 'title'),
      said: words.stillTaskSaid(whenInWords(alertIn(alert.published ?? {}).from)),
    })),
  }
}
