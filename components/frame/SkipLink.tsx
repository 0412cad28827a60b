import { messages } from '#lib/messages/index.ts'

export const mainId = 'hovudinnhald'

/** The first thing that keyboard users meet on every page. */
export function SkipLink() {
  return (
    <a className="ds-skip-link" href={`#${mainId}`}>
      {messages.skipToContent}
    </a>
  )
}
