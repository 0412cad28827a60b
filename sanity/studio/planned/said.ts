import { shortWhen } from '#schemas/visible.ts'
import { plannedMessages as words } from '../messages/planned.ts'
import { hindranceOf, type Pair } from './hindrance.ts'
import type { Plan } from './plan.ts'

/** Where a plan stands as far as an editor can see: one that is hindered is stopped before the site has said so. */
export type Standing = 'waiting' | 'stopped' | 'done'

/** What an editor reads of a plan. */
export type Said = {
  standing: Standing
  tone: 'primary' | 'caution' | 'critical' | 'positive'
  /** What happens, and when. */
  what: string
  /** Why it is stopped or late; undefined when it is as it should be. */
  why: string | undefined
  /** How the change is told of, and who planned it. */
  about: string
}

/** How long the site may take before the editor is told that it is late, in ms. */
const usual = 10_000

const aboutOf = ({ action, change, note, by }: Plan): string => {
  const kind =
    action === 'unpublish' ? '' : change === 'material' && note ? words.material(note) : words.minor
  const name = words.by(by ?? words.somebody)
  return kind === '' ? name : `${kind}${/[.!?]»?$/.test(kind) ? '' : '.'} ${name}`
}

/** What is said of a plan at `now`, with its document as it stands. */
export function saidOf(plan: Plan, pair: Pair, now: Date): Said {
  const { action, at, state } = plan
  const [when, about] = [shortWhen(at, now), aboutOf(plan)]
  if (state === 'done') {
    return { standing: 'done', tone: 'positive', what: words.did[action](when), why: undefined, about }
  }
  const hindrance = hindranceOf(plan, pair)
  const hindered = hindrance && words.hindered[hindrance]
  if (state === 'stopped' || hindered !== undefined) {
    const why = plan.why ?? hindered
    return { standing: 'stopped', tone: 'critical', what: words.was[action](when), why, about }
  }
  const isLate = now.getTime() - Date.parse(at) > usual
  const tone = isLate ? 'critical' : 'primary'
  const why = isLate ? words.overdue : undefined
  return { standing: 'waiting', tone, what: words.waits[action](when), why, about }
}
