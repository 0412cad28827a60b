/** A stretch of text that is set in one way. */
export type Run = { text: string; isStrong?: boolean; isEmphasized?: boolean; href?: string | undefined }

export type List = { kind: 'bullet' | 'number'; level: number }

/** A paragraph, a heading of a level from 1, or an item of a list. */
export type TextPiece = {
  kind: 'text'
  runs: Run[]
  heading?: number | undefined
  list?: List | undefined
  /** Whether it is in a quotation. */
  isQuoted?: boolean
}

export type Grid = {
  rows: string[][]
  headerRow: boolean
  headerColumn: boolean
  caption?: string | undefined
}

export type TablePiece = Grid & { kind: 'table' }

/** A picture that came along whole, as a `data:` address. */
export type PicturePiece = { kind: 'picture'; src: string; alt: string }

/** What is pasted, piece by piece, before it is Portable Text. */
export type Piece = TextPiece | TablePiece | PicturePiece

/** The text of a piece, without how it is set. */
export const plainOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
