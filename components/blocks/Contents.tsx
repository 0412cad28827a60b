import type { Block } from '#lib/content/blocks/index.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { readable } from '#lib/text/body.ts'
import { contentsOf, type Entry } from '#lib/text/headings.ts'
import { Words } from '../parts/Words.tsx'

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <ol className="contents-list">
      {entries.map(({ id, text, below }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ol>
  )
}

type Props = { blocks: Block[]; language: ContentLanguage }

/** The contents of a long text, as links to its headings; nothing where the text is short. */
export function Contents({ blocks, language }: Props) {
  const entries = contentsOf(readable(blocks))
  if (entries.length === 0) return null
  return (
    <nav className="contents" aria-labelledby="innhald">
      <h2 id="innhald">
        <Words language={language}>{messagesIn(language).contents}</Words>
      </h2>
      <Entries entries={entries} />
    </nav>
  )
}
