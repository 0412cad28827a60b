import { type ContentLanguage, type Language, wordsLanguageOf } from '../content/language.ts'
import { alertWords as enAlert } from './en/alert.ts'
import { documentWords as enDocument } from './en/document.ts'
import { eventWords as enEvent } from './en/event.ts'
import { recurrenceWords as enRecurrence } from './en/recurrence.ts'
import { alertWords as nbAlert } from './nb/alert.ts'
import { documentWords as nbDocument } from './nb/document.ts'
import { eventWords as nbEvent } from './nb/event.ts'
import { recurrenceWords as nbRecurrence } from './nb/recurrence.ts'
import { type AlertWords, alertWords as nnAlert } from './nn/alert.ts'
import { type DocumentWords, documentWords as nnDocument } from './nn/document.ts'
import { type EventWords, eventWords as nnEvent } from './nn/event.ts'
import { type FrameWords, frameWords } from './nn/frame.ts'
import { recurrenceWords as nnRecurrence, type RecurrenceWords } from './nn/recurrence.ts'
import { alertWords as seAlert } from './se/alert.ts'
import { documentWords as seDocument } from './se/document.ts'
import { eventWords as seEvent } from './se/event.ts'
import { recurrenceWords as seRecurrence } from './se/recurrence.ts'

/** The interface texts of an article's or event's own page, and of the messages that are on every page. */
export type DocumentMessages = DocumentWords & EventWords & RecurrenceWords & AlertWords

const inLanguages: Record<Language, DocumentMessages> = {
  nn: { ...nnDocument, ...nnEvent, ...nnRecurrence, ...nnAlert },
  nb: { ...nbDocument, ...nbEvent, ...nbRecurrence, ...nbAlert },
  en: { ...enDocument, ...enEvent, ...enRecurrence, ...enAlert },
  se: { ...seDocument, ...seEvent, ...seRecurrence, ...seAlert },
}

/** The interface texts of a document's page: in the document's language, and in Nynorsk where that has none of ours. */
export const messagesIn = (language: ContentLanguage): DocumentMessages =>
  inLanguages[wordsLanguageOf(language)]

/** The interface texts of header, footer, lists and search. */
export type FrameMessages = FrameWords

/** The texts of the frame and the lists, which are in Nynorsk whatever they show, together with those of documents. */
export const messages: FrameMessages & DocumentMessages = { ...frameWords, ...messagesIn('nn') }
