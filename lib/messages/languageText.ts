import { type ContentLanguage, listedLanguages } from '../content/language.ts'
import { autonymOf } from '../content/languageNames.ts'
import { messagesIn } from './index.ts'

/**
 * «på engelsk»: which language something is in, in the words of a page in `around`. One that is not in the list is told by
 * its own name, which those who read it know.
 */
export function languageText(language: ContentLanguage, around: ContentLanguage): string {
  const listed = listedLanguages.find((known) => known === language)
  return listed === undefined ? autonymOf(language) : messagesIn(around).attachments.inLanguage[listed]
}
