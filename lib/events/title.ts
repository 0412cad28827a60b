import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { Language } from '../content/language.ts'
import { hasPassed } from '../dates/deadline.ts'
import type { Instant } from '../dates/oslo.ts'
import { messagesIn } from '../messages/index.ts'

type Announced = {
  title: string
  language: Language
  isWithdrawn?: boolean
  withdrawn?: unknown
  expiresAt?: string | undefined
  status?: EventStatus
}

/**
 * A title that starts with what changes its meaning, for window titles and lists: «Avlyst: Haustkonferansen» (WCAG
 * 2.4.2). All of it is in the language of the document, as its `lang` says. That it has expired is said as of `now`.
 */
export function announcedTitle(document: Announced, now?: Instant): string {
  const { title, status, language, expiresAt } = document
  const words = messagesIn(language)
  if (document.isWithdrawn || document.withdrawn !== undefined) return `${words.withdrawn.label}: ${title}`
  if (isOff(status)) return `${words.event.status[status]}: ${title}`
  if (now && expiresAt !== undefined && hasPassed(expiresAt, now))
    return `${words.deadline.notInForce}: ${title}`
  return title
}
