import type { Language } from '../content/language.ts'
import { alertWords as enAlert } from './en/alert.ts'
import { documentWords as enDocument } from './en/document.ts'
import { eventWords as enEvent } from './en/event.ts'
import { alertWords as nbAlert } from './nb/alert.ts'
import { documentWords as nbDocument } from './nb/document.ts'
import { eventWords as nbEvent } from './nb/event.ts'
import { type AlertWords, alertWords as nnAlert } from './nn/alert.ts'
import { type DocumentWords, documentWords as nnDocument } from './nn/document.ts'
import { type EventWords, eventWords as nnEvent } from './nn/event.ts'
import { type FrameWords, frameWords } from './nn/frame.ts'
import { alertWords as seAlert } from './se/alert.ts'
import { documentWords as seDocument } from './se/document.ts'
import { eventWords as seEvent } from './se/event.ts'

/** The interface texts of an article's or event's own page, and of the messages that are on every page. */
export type DocumentMessages = DocumentWords & EventWords & AlertWords

const inLanguages: Record<Language, DocumentMessages> = {
  nn: { ...nnDocument, ...nnEvent, ...nnAlert },
  nb: { ...nbDocument, ...nbEvent, ...nbAlert },
  en: { ...enDocument, ...enEvent, ...enAlert },
  se: { ...seDocument, ...seEvent, ...seAlert },
}

/** The interface texts of a document's page, in the document's language. */
export const messagesIn = (language: Language): DocumentMessages => inLanguages[language]

/** The interface texts of header, footer, lists and search. */
export type FrameMessages = FrameWords

/** The texts of the frame and the lists, which are in Nynorsk whatever they show, together with those of documents. */
export const messages: FrameMessages & DocumentMessages = { ...frameWords, ...messagesIn('nn') }
