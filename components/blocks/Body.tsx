import { PortableText } from '@portabletext/react'
import type { ReactNode } from 'react'
import type { Block, BlockType } from '#lib/content/blocks/index.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { readable } from '#lib/text/body.ts'
import { headingsOf, levelsBelow } from '#lib/text/headings.ts'
import { withUnbroken } from '#lib/text/unbroken.ts'
import { Attachment } from './Attachment.tsx'
import { Callout } from './Callout.tsx'
import { Contact } from './Contact.tsx'
import { clickable, withRuns } from './clickable.tsx'
import { FactBox } from './FactBox.tsx'
import { Figure } from './Figure.tsx'
import { marks } from './marks.tsx'
import { Quotation } from './Quotation.tsx'
import { Table } from './Table.tsx'
import { Video } from './Video.tsx'

type Shown<T extends BlockType> = { value: Extract<Block, { _type: T }> }
type Views = { [T in Exclude<BlockType, 'block'>]: (props: Shown<T>) => ReactNode }

/**
 * How each kind of block is rendered on a page in this language. A block in the content model that is missing here does
 * not compile. Blocks that contain words of our own, or words from elsewhere, are given the language.
 */
const viewsIn = (language: ContentLanguage, levels: ReturnType<typeof levelsBelow>): Views => ({
  figure: ({ value }) => <Figure value={value} language={language} />,
  quotation: ({ value }) => <Quotation value={value} language={language} />,
  video: ({ value }) => <Video value={value} language={language} />,
  factBox: ({ value }) => <FactBox value={value} level={levels.get(value._key)} />,
  table: ({ value }) => <Table value={value} language={language} />,
  attachment: ({ value }) => <Attachment value={value} language={language} />,
  contact: ({ value }) => <Contact value={value} language={language} />,
  callout: Callout,
})

type Text = { children?: ReactNode; value: { _key?: string } }

/** Paragraphs and headings, with the ids by which the contents and others link to the headings. */
const stylesWith = (ids: ReadonlyMap<string | undefined, string>) => ({
  normal: ({ children }: Text) => <p>{children}</p>,
  h2: ({ children, value: { _key } }: Text) => <h2 id={ids.get(_key)}>{children}</h2>,
  h3: ({ children, value: { _key } }: Text) => <h3 id={ids.get(_key)}>{children}</h3>,
})

type Props = {
  blocks: Block[]
  language: ContentLanguage
  /** The field that the text is in, and what makes its blocks clickable: for the preview. */
  field?: string
  edit?: Edit | undefined
}

/** Running text on a page in this language. */
export function Body({ blocks, language, field = 'body', edit }: Props) {
  if (blocks.length === 0) return null
  const shown = readable(blocks)
  const ids = new Map(headingsOf(shown).map(({ key, id }) => [key, id]))
  const components = { types: viewsIn(language, levelsBelow(shown)), block: stylesWith(ids), marks }
  return (
    <div className="prose" {...edit?.(field)}>
      <PortableText
        value={edit ? withRuns(shown) : withUnbroken(shown)}
        components={edit ? clickable(components, ids, (path) => edit(field + path)) : components}
        onMissingComponent={false}
      />
    </div>
  )
}
