import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { ContentLanguage } from '../content/language.ts'
import { hasPassed } from '../dates/deadline.ts'
import type { Instant } from '../dates/oslo.ts'
import { messagesIn } from '../messages/index.ts'

export type Announced = {
  title: string
  language: ContentLanguage
  isWithdrawn?: boolean
  withdrawn?: unknown
  expiresAt?: string | undefined
  status?: EventStatus
}

/**
 * What changes the meaning of a title, in the words of its language: «Avlyst»; undefined for most. That it has expired is
 * said as of `now`.
 */
export function titleState(document: Announced, now?: Instant): string | undefined {
  const { status, language, expiresAt } = document
  const words = messagesIn(language)
  if (document.isWithdrawn || document.withdrawn !== undefined) return words.withdrawn.label
  if (isOff(status)) return words.event.status[status]
  return now && expiresAt !== undefined && hasPassed(expiresAt, now) ? words.deadline.notInForce : undefined
}

/** A title that starts with what changes its meaning, for window titles: «Avlyst: Haustkonferansen» (WCAG 2.4.2). */
export function announcedTitle(document: Announced, now?: Instant): string {
  const state = titleState(document, now)
  return state === undefined ? document.title : `${state}: ${document.title}`
}
