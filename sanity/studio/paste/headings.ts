import type { Piece } from './pieces.ts'

/**
 * The level that a heading of each level becomes: h2 or h3, since the page's title is its h1. A document whose parts begin
 * at level 1 is moved one level down; one with a single h1 has its title there, and keeps the levels below it.
 */
export function headingLevels(pieces: readonly Piece[]): (level: number) => 2 | 3 {
  const levels = pieces.flatMap((piece) => (piece.kind === 'text' && piece.heading ? [piece.heading] : []))
  const down = levels.filter((level) => level === 1).length > 1 ? 1 : 0
  return (level) => (level + down <= 2 ? 2 : 3)
}

/** List levels as somebody would have typed them: the first item of a list is of level 1, and none skips a level. */
export function listLevels(pieces: readonly Piece[]): Piece[] {
  let before = 0
  let offset = 0
  return pieces.map((piece, at) => {
    if (piece.kind !== 'text' || !piece.list) {
      before = 0
      return piece
    }
    if (before === 0) offset = leastFrom(pieces, at) - 1
    const level = Math.min(piece.list.level - offset, before + 1, 9)
    before = level
    return { ...piece, list: { ...piece.list, level } }
  })
}

/** The least level in the list that begins at a place. */
function leastFrom(pieces: readonly Piece[], at: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let index = at; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece?.kind !== 'text' || !piece.list) break
    least = Math.min(least, piece.list.level)
  }
  return least
}
