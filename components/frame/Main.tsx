import type { ReactNode } from 'react'
import type { ContentLanguage } from '#lib/content/language.ts'
import { langOf } from '../parts/language.ts'
import { mainId } from './SkipLink.tsx'

type Props = { language?: ContentLanguage; children: ReactNode }

/** The main content. It takes focus from the skip link, in browsers that would otherwise stay at the top. */
export function Main({ language, children }: Props) {
  return (
    <main id={mainId} tabIndex={-1} {...langOf(language)}>
      {children}
    </main>
  )
}
