// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from '#sanity/studio/publish/keepFocus.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** A field that has the focus, and a button in a dialog, both on the page. */
function page() {
  const [field, button] = [document.createElement('input'), document.createElement('button')]
  document.body.append(field, button)
  field.focus()
  return { field, button }
}

test('a field hands over what was typed, and has the focus again once the dialog is gone, however slowly', () => {
  const { field, button } = page()
  const giveBack = keepFocus(document)
  expect(document.activeElement).toBe(document.body)
  button.focus()
  giveBack()
  vi.advanceTimersByTime(700)
  expect(document.activeElement).toBe(button)
  button.remove()
  vi.advanceTimersByTime(100)
  expect(document.activeElement).toBe(field)
})

test('what the editor has gone to meanwhile keeps the focus', () => {
  const { field, button } = page()
  const other = document.body.appendChild(document.createElement('input'))
  const giveBack = keepFocus(document)
  button.focus()
  giveBack()
  other.focus()
  vi.advanceTimersByTime(100)
  other.blur()
  vi.advanceTimersByTime(5_000)
  expect(document.activeElement).not.toBe(field)
})
