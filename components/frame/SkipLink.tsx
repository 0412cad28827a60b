import type { Language } from '#lib/content/language.ts'
import { messages } from '#lib/messages/index.ts'

export const mainId = 'hovudinnhald'

/** The first thing that keyboard users reach on every page. */
export function SkipLink({ lang }: { lang?: Language }) {
  return (
    <a className="ds-skip-link" href={`#${mainId}`} lang={lang}>
      {messages.skipToContent}
    </a>
  )
}
