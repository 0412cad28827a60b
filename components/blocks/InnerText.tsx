import { PortableText } from '@portabletext/react'
import type { ReactNode } from 'react'
import { type TextBlock, withText } from '#lib/content/blocks/text.ts'
import { withUnbroken } from '#lib/text/unbroken.ts'
import { marks } from './marks.tsx'

const Paragraph = ({ children }: { children?: ReactNode }) => <p>{children}</p>

/** Text inside another block: its headings become paragraphs, because the box has its own. */
export function InnerText({ blocks }: { blocks: TextBlock[] }) {
  return (
    <PortableText
      value={withUnbroken(withText(blocks))}
      components={{ marks, block: { normal: Paragraph, h2: Paragraph, h3: Paragraph } }}
      onMissingComponent={false}
    />
  )
}
