import { createContext } from 'react'
import { isRecord } from '#lib/json/record.ts'
import type { Written } from './foreign.ts'

/** The language of the document in a form, when advice about words can be given in it. */
export const WrittenContext = createContext<Written | undefined>(undefined)

/**
 * Whether the fields of a form tell how long a text may comfortably be: those lengths are for what lists and search engines
 * show, and an alert is in neither.
 */
export const LengthsContext = createContext(true)

/** A stored language, when it is one of the two. */
const writtenOf = (language: unknown): Written | undefined =>
  language === 'nn' || language === 'nb' ? language : undefined

/** The types of documents that have a language. */
export const hasLanguage = (type: string): boolean => type === 'article' || type === 'event'

/** The language of a document in a form, when it is one of the two. */
export const writtenIn = (document: unknown): Written | undefined =>
  isRecord(document) ? writtenOf(document.language) : undefined
