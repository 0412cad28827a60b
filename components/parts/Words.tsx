import type { ReactNode } from 'react'
import type { ContentLanguage } from '#lib/content/language.ts'
import { langOfWords } from './language.ts'

type Props = { language: ContentLanguage; children: ReactNode }

/**
 * Words of the interface on a page in this language, dates among them. Where we have none in it, they are in Nynorsk and
 * say so. In a line of their own, and not as the block, they keep the side of the page that its text is on.
 */
export function Words({ language, children }: Props) {
  const marks = langOfWords(language)
  return marks.lang === undefined ? children : <span {...marks}>{children}</span>
}
