import { type Dropped, drop } from './dropped.ts'
import { headingLevels, listLevels } from './headings.ts'
import type { Grid, PicturePiece, Piece, Run, TextPiece } from './pieces.ts'

/** What a field of running text takes. */
export type Taken = { styles: readonly string[]; blocks: readonly string[] }

/** A block to insert, as the Content Lake stores it. */
export type Block = { _type: string; _key: string; [field: string]: unknown }

type Keys = () => string

/** A table as it is stored. */
const tableBlock = (grid: Grid, key: Keys): Block => ({
  _type: 'table',
  _key: key(),
  ...(grid.caption && { caption: grid.caption }),
  headerRow: grid.headerRow,
  headerColumn: grid.headerColumn,
  rows: grid.rows.map((cells) => ({ _type: 'tableRow', _key: key(), cells })),
})

/** A picture that is stored already, as a block of running text. */
const figureBlock = (assetId: string, alt: string, key: Keys): Block => ({
  _type: 'figure',
  _key: key(),
  image: {
    _type: 'image',
    asset: { _type: 'reference', _ref: assetId },
    ...(alt !== '' && { alt }),
  },
})

function textBlock({ runs, list }: TextPiece, style: string, key: Keys): Block {
  const links = new Map<string, string>()
  const isHeading = style !== 'normal'
  const children = runs.map(({ text, isStrong, isEmphasized, href }) => {
    const link = href === undefined ? undefined : (links.get(href) ?? key())
    if (href !== undefined && link !== undefined) links.set(href, link)
    const marks = [
      // A heading is strong already.
      ...(isStrong && !isHeading ? ['strong'] : []),
      ...(isEmphasized ? ['em'] : []),
      ...(link === undefined ? [] : [link]),
    ]
    return { _type: 'span', _key: key(), text, marks }
  })
  return {
    _type: 'block',
    _key: key(),
    style,
    ...(list && { listItem: list.kind, level: list.level }),
    markDefs: [...links].map(([href, _key]) => ({ _type: 'link', _key, href })),
    children,
  }
}

/** The rows of a table where no table can be: each a paragraph. */
const asText = ({ rows }: Grid): TextPiece[] =>
  rows.map((cells) => ({ kind: 'text', runs: [{ text: cells.filter(Boolean).join(' | ') }] }))

/**
 * Pieces as Portable Text of a field that takes these styles and blocks; what it does not take is made text, and counted.
 * A picture is put in by its place in `pictures`, undefined where it could not be stored.
 */
export function portableText(
  pieces: readonly Piece[],
  taken: Taken,
  key: Keys,
  dropped: Dropped,
  pictures: ReadonlyMap<PicturePiece, string | undefined>,
): Block[] {
  const level = headingLevels(pieces)
  const blocks: Block[] = []
  let quoted: Block[] | undefined
  for (const piece of listLevels(pieces)) {
    const isQuoted = piece.kind === 'text' && piece.isQuoted && taken.blocks.includes('quotation')
    if (!isQuoted) quoted = undefined
    if (piece.kind === 'picture') {
      const id = taken.blocks.includes('figure') ? pictures.get(piece) : undefined
      if (id === undefined) drop(dropped, 'picture')
      else blocks.push(figureBlock(id, piece.alt, key))
    } else if (piece.kind === 'table') {
      if (taken.blocks.includes('table')) blocks.push(tableBlock(piece, key))
      else {
        drop(dropped, 'table')
        blocks.push(...asText(piece).map((row) => textBlock(row, 'normal', key)))
      }
    } else if (isQuoted) {
      if (quoted === undefined) {
        quoted = []
        blocks.push({ _type: 'quotation', _key: key(), content: quoted })
      }
      quoted.push(textBlock(piece, 'normal', key))
    } else blocks.push(styled(piece))
  }
  return blocks

  function styled(piece: TextPiece): Block {
    if (piece.heading === undefined) return textBlock(piece, 'normal', key)
    const style = `h${level(piece.heading)}`
    if (taken.styles.includes(style)) return textBlock(piece, style, key)
    drop(dropped, 'heading')
    const runs: Run[] = piece.runs.map((run) => ({ ...run, isStrong: true }))
    return textBlock({ ...piece, runs }, 'normal', key)
  }
}
