import { z } from 'zod'
import { lenientList, nearest } from '../parse.ts'
import { attachment } from './attachment.ts'
import { callout } from './callout.ts'
import { contact } from './contact.ts'
import { factBox } from './factBox.ts'
import { figure } from './figure.ts'
import { nearestBlock } from './nearestText.ts'
import { quotation } from './quotation.ts'
import { table } from './table.ts'
import { textBlock } from './text.ts'
import { video } from './video.ts'

/**
 * Every block that running text may contain, by its `_type`. A block without a view does not compile
 * (components/blocks).
 */
export const blocks = {
  block: textBlock,
  figure,
  quotation,
  video,
  factBox,
  table,
  attachment,
  contact,
  callout,
} as const

export type BlockType = keyof typeof blocks

type Member = (typeof blocks)[BlockType]

// The record has members, which the type of Object.values no longer says.
const block = z.discriminatedUnion('_type', Object.values(blocks) as [Member, ...Member[]])

export type Block = z.output<typeof block>

const nearestOfBlocks = nearest<z.input<typeof block>, unknown>((written) =>
  nearestBlock(written, Object.keys(blocks)),
).pipe(block)

/** Running text. A broken or unknown block is left out and reported. */
export const runningText = lenientList(nearestOfBlocks)
