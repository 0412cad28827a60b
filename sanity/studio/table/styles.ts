import type { CSSProperties } from 'react'

/** The least width of a column, and the most: what is longer goes on in the next line. */
const [least, most] = ['5.5rem', '22rem']

/** The text of a cell, on the right when it is a figure, as readers get it. */
export const cellText = (isRight: boolean, isHeader: boolean): CSSProperties => ({
  minWidth: least,
  maxWidth: most,
  padding: '0.5rem 0.625rem',
  boxSizing: 'border-box',
  font: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.45,
  fontWeight: isHeader ? 600 : 400,
  textAlign: isRight ? 'right' : 'left',
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
})

/** A text field that fills its cell. */
export const cellBox: CSSProperties = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
}

export const writing: CSSProperties = {
  maxWidth: 'none',
  resize: 'none',
  overflow: 'hidden',
  border: 0,
  margin: 0,
  background: 'var(--card-bg-color)',
  color: 'inherit',
  outline: '2px solid var(--card-focus-ring-color)',
  outlineOffset: '-2px',
}

const line = '1px solid var(--card-border-color)'

export const cellFrame = (isHeader: boolean): CSSProperties => ({
  position: 'relative',
  padding: 0,
  border: line,
  verticalAlign: 'top',
  ...(isHeader && { background: 'var(--card-muted-bg-color, var(--card-code-bg-color))' }),
})

/** The number of a row, which is not read out: the label of a cell says it. */
export const numberFrame: CSSProperties = {
  padding: '0.5rem 0.5rem 0.5rem 0',
  fontSize: '0.6875rem',
  lineHeight: 1.7,
  textAlign: 'right',
  verticalAlign: 'top',
  color: 'var(--card-muted-fg-color)',
  fontVariantNumeric: 'tabular-nums',
  userSelect: 'none',
}

/** A long table scrolls by itself, so that the buttons below it are never far away. */
export const scrolled: CSSProperties = { overflow: 'auto', maxHeight: '60vh', padding: 2 }

export const whole: CSSProperties = { borderCollapse: 'collapse', color: 'var(--card-fg-color)' }
