import type { EventStatus } from '../content/event.ts'
import { messages } from '../messages/index.ts'

type Announced = {
  title: string
  isWithdrawn?: boolean
  withdrawn?: unknown
  status?: EventStatus
}

/** A title that says first what changes its meaning, for window titles and lists: «Avlyst: Haustkonferansen» (WCAG 2.4.2). */
export function announcedTitle(document: Announced): string {
  const { title, status } = document
  if (document.isWithdrawn || document.withdrawn !== undefined) return `${messages.withdrawn.label}: ${title}`
  if (status === 'cancelled' || status === 'postponed') return `${messages.event.status[status]}: ${title}`
  return title
}
