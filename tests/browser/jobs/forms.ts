import { expect } from '@playwright/test'
import type { Counted } from '../counted.ts'

/** Acts that Studio asks for again and again, by the shortest way there is. */

export const input = (at: Counted, path: string) => at.field(path).locator('input, textarea').first()

export const inputInDialog = (at: Counted, name: string) =>
  at.inDialog(name).locator('input, textarea').first()

export const richText = (at: Counted, name?: string) =>
  (name === undefined ? at.field('body') : at.inDialog(name)).getByRole('textbox').first()

export async function group(at: Counted, name: string): Promise<void> {
  await at.click(at.page.getByTestId('field-group-tabs').getByRole('tab', { name, exact: true }))
}

/** Lets Studio make the address from the title. */
export async function makeAddress(at: Counted): Promise<void> {
  await at.click(at.field('slug').getByRole('button', { name: 'Generer' }))
}

/** Closes the dialog on top, and those that it was opened from. Escape closes one, and only while it has the focus. */
export async function close(at: Counted): Promise<void> {
  await at.click(at.dialog.last().getByRole('button', { name: 'Close dialog' }))
  await at.dialogIs('closed')
}

/** The blocks that have a button of their own; the others are behind «…». */
const withButton = ['Bilete', 'Sitat']

/** Inserts a block in the body, where the caret is or after the last block. */
export async function insertBlock(at: Counted, title: string): Promise<void> {
  const seen = at
    .field('body')
    .getByRole('button', { name: `Sett inn ${title} (blokk)` })
    .filter({ visible: true })
  if (withButton.includes(title)) return at.click(seen.first())
  await at.click(at.field('body').getByTestId('insert-menu-button').filter({ visible: true }))
  await at.click(at.page.getByRole('menuitem').filter({ hasText: title }))
}

/** Finds a document by words of its title in a field that refers to one, and takes the first found. */
export async function findIn(at: Counted, field: ReturnType<Counted['field']>, words: string): Promise<void> {
  await at.type(field.getByRole('combobox').last(), words)
  await at.click(at.page.getByTestId('autocomplete-popover').getByText(words).first())
}

/** Presses «Publiser»: its keys do nothing where a dialog has just closed, since Studio then leaves the focus nowhere. */
export async function publish(at: Counted): Promise<void> {
  await at.mayPublish()
  await at.click(at.page.getByTestId('action-publiser'))
}

/** Opens the dialog of an announcement. One that takes something back has no field to begin in. */
export async function announce(at: Counted, name: string): Promise<void> {
  await at.click(at.page.getByTestId('announcements').getByRole('button', { name, exact: true }))
  await expect(at.dialog).toBeVisible()
}

/** Answers a question of the dialog, by its label. */
export const answer = (at: Counted, label: string, text: string): Promise<void> =>
  at.type(at.dialog.getByLabel(label, { exact: true }), text)

/** Confirms an announcement. */
export async function confirm(at: Counted): Promise<void> {
  await at.click(at.dialog.getByTestId('announcement-confirm'))
  await at.dialogIs('closed')
}

/** The cell that has the keyboard, in the table whose dialog is on top. */
export const cell = (at: Counted) => at.dialog.last().getByTestId('table-grid').getByRole('textbox')

/** Writes a new table cell by cell. It begins with two rows; Enter in the last one adds a row. */
export async function writeTable(at: Counted, rows: readonly (readonly string[])[]): Promise<void> {
  for (const [y, row] of rows.entries()) {
    for (const [x, text] of row.entries()) {
      if (x === 0 && y === 0) await at.type(cell(at), text)
      else await at.typeHere(text)
      const isLast = y === rows.length - 1 && x === row.length - 1
      if (!isLast) await at.leaveCell(x === row.length - 1 && y > 0 ? 'Enter' : 'Tab')
    }
  }
}
