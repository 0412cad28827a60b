import type { BlockType } from '#lib/content/blocks/index.ts'
import { attachment } from './attachment.ts'
import { callout } from './callout.ts'
import { contact } from './contact.ts'
import { factBox } from './factBox.ts'
import { figure } from './figure.ts'
import { quotation } from './quotation.ts'
import { table } from './table.ts'
import { video } from './video.ts'

type Named = Exclude<BlockType, 'block'>

/** Every block in running text besides text itself. One that the boundary has and Studio lacks does not compile. */
const byName = { figure, quotation, video, factBox, table, attachment, contact, callout } satisfies {
  [Name in Named]: { name: Name }
}

export const blocks = Object.values(byName)
