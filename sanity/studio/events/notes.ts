import { type ContentLanguage, documentLanguageOf, wordsLanguageOf } from '#lib/content/language.ts'
import { dateText, dateTimeText, fullDateText } from '#lib/dates/format.ts'
import { instantIn } from '#lib/dates/written.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { replacedReasons, undoNotes } from '../messages/events.ts'
import type { Fields, Kind } from './kinds.ts'

/** The language of a document's page: Nynorsk when none of ours is chosen. */
export const languageIn = ({ language }: Fields): ContentLanguage => documentLanguageOf(language)

/** An event's time in words, in a language: the day alone for whole days. Empty when there is none. */
export function whenText(at: unknown, { allDay }: Fields, language: ContentLanguage): string {
  const instant = instantIn(at)
  if (instant === undefined) return ''
  return allDay === true ? fullDateText(instant, language) : dateTimeText(instant, language)
}

/**
 * The note for the change history that goes with an announcement, in the language of the page; the editor may change it. Empty in a
 * language that we have no words in: the editor writes it.
 * `after` is the document as it is published, at `now` (ISO 8601).
 */
export function noteOf(kind: Kind, before: Fields, after: Fields, now: string): string {
  const language = languageIn(after)
  if (wordsLanguageOf(language) !== language) return ''
  const { event, stream, withdrawn } = messagesIn(language)
  if (kind === 'withdraw') return withdrawn.at(dateText(now, language), true)
  if (kind === 'recording') return stream.recording
  if (kind === 'cancel') return event.cancelled
  if (kind === 'postpone') return event.postponed
  if (kind === 'moveOnline') return event.movedOnline
  const [old, next] = [before.startsAt, after.startsAt].map((at) => whenText(at, after, language))
  return `${event.rescheduled} ${event.previousTime} ${old}. ${event.newTime} ${next}.`
}

/** The language of a document's page, where the notes below are written in it. */
function ownWordsIn(document: Fields): 'nn' | 'nb' | 'en' | undefined {
  const language = languageIn(document)
  const words = wordsLanguageOf(language)
  return words === language && words !== 'se' ? words : undefined
}

/** The note that goes with an undone announcement; empty in a language that we have no words for: the editor writes it. */
export function undoNoteOf(kind: Kind, after: Fields): string {
  const language = ownWordsIn(after)
  return language === undefined ? '' : undoNotes[kind][language]
}

/** The reason for a withdrawal that goes with a replacement, in the language of the page; empty as above. */
export function replacedReason(document: Fields): string {
  const language = ownWordsIn(document)
  return language === undefined ? '' : replacedReasons[language]
}
