import { messages } from '#lib/messages/index.ts'
import type { LanguageMarks } from '../parts/language.ts'

export const mainId = 'hovudinnhald'

/** The first thing that keyboard users reach on every page. */
export function SkipLink({ lang, dir }: LanguageMarks) {
  return (
    <a className="ds-skip-link" href={`#${mainId}`} lang={lang} dir={dir}>
      {messages.skipToContent}
    </a>
  )
}
