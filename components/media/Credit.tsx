import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import { creditText, isFullCredit } from '#lib/media/credit.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Plain } from '../parts/Plain.tsx'
import { Said } from '../parts/Said.tsx'

type Props = { credit: string; language: ContentLanguage }

/** Who made a picture, as `creditText`; «Foto:» is a word of ours, and is marked so where the page is in another language. */
export function Credit({ credit, language }: Props) {
  if (wordsLanguageOf(language) === language || isFullCredit(credit))
    return <Plain text={creditText(credit, language)} />
  return <Said language={language} message={messagesIn(language).picture.credit} name={credit} />
}
