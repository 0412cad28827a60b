import type { Awaiting } from '../approval/awaiting.ts'
import { approvalMessages as words } from '../messages/approval.ts'
import type { Section } from './Sections.tsx'

/**
 * What awaits approval, as a list: first what `user` can approve, then what they have said is ready themselves. Empty while
 * it is not known.
 */
export function awaitingSection(known: readonly Awaiting[] | 'asking' | 'failed', user: string): Section {
  const awaiting = typeof known === 'string' ? [] : known
  const entries = awaiting.map(({ document, type, title, by }) => {
    const other = by.find((each) => each !== user)
    return {
      key: document,
      id: document,
      type,
      title,
      said: other === undefined ? words.awaitsOthers : words.awaitsYou,
      ...(other !== undefined && { readyBy: other }),
    }
  })
  return {
    key: 'awaiting',
    title: words.awaiting,
    entries: entries.toSorted((a, b) => Number('readyBy' in b) - Number('readyBy' in a)),
  }
}
