import { PortableText } from '@portabletext/react'
import type { ComponentType, ReactNode } from 'react'
import { readable } from '#lib/body.ts'
import type { Block, BlockType } from '#lib/content/blocks/index.ts'
import type { Language } from '#lib/content/language.ts'
import { langOf } from '../text/language.ts'
import { Attachment } from './Attachment.tsx'
import { Callout } from './Callout.tsx'
import { Contact } from './Contact.tsx'
import { FactBox } from './FactBox.tsx'
import { Figure } from './Figure.tsx'
import { marks } from './marks.tsx'
import { Quotation } from './Quotation.tsx'
import { Table } from './Table.tsx'
import { Video } from './Video.tsx'

type Views = { [T in Exclude<BlockType, 'block'>]: ComponentType<{ value: Extract<Block, { _type: T }> }> }

/** How each block is shown. A block of the content model that is missing here does not compile. */
const views = {
  figure: Figure,
  quotation: Quotation,
  video: Video,
  factBox: FactBox,
  table: Table,
  attachment: Attachment,
  contact: Contact,
  callout: Callout,
} satisfies Views

type Text = { children?: ReactNode }

const styles = {
  normal: ({ children }: Text) => <p>{children}</p>,
  h2: ({ children }: Text) => <h2>{children}</h2>,
  h3: ({ children }: Text) => <h3>{children}</h3>,
}

type Props = { blocks: Block[]; language: Language }

/** Running text. */
export function Body({ blocks, language }: Props) {
  if (blocks.length === 0) return null
  return (
    <div className="prose" {...langOf(language)}>
      <PortableText
        value={readable(blocks)}
        components={{ types: views, block: styles, marks }}
        onMissingComponent={false}
      />
    </div>
  )
}
