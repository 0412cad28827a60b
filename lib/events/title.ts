import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { Language } from '../content/language.ts'
import { messagesIn } from '../messages/index.ts'

type Announced = {
  title: string
  language: Language
  isWithdrawn?: boolean
  withdrawn?: unknown
  status?: EventStatus
}

/**
 * A title that starts with what changes its meaning, for window titles and lists: «Avlyst: Haustkonferansen» (WCAG
 * 2.4.2). All of it is in the language of the document, as its `lang` says.
 */
export function announcedTitle(document: Announced): string {
  const { title, status, language } = document
  const words = messagesIn(language)
  if (document.isWithdrawn || document.withdrawn !== undefined) return `${words.withdrawn.label}: ${title}`
  if (isOff(status)) return `${words.event.status[status]}: ${title}`
  return title
}
