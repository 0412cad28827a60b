// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { AskDialog } from '#sanity/studio/addresses/AskDialog.tsx'
import { stubLayout, themed } from '../designSystem.tsx'

beforeAll(stubLayout)
afterEach(cleanup)

function ask({ isPossible = true } = {}) {
  const done = { confirmed: vi.fn(), closed: vi.fn() }
  const confirm = { text: 'Slett likevel', tone: 'critical' as const, onClick: done.confirmed }
  render(
    themed(
      <AskDialog
        title="Slette?"
        confirm={isPossible ? confirm : undefined}
        isBusy={false}
        onClose={done.closed}
      >
        Lesarane får 404.
      </AskDialog>,
    ),
  )
  return done
}

test('a question is a dialog with a name, and its safe answer has the focus', () => {
  ask()
  expect(screen.getByRole('dialog', { name: 'Slette?' }).textContent).toContain('Lesarane får 404.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Avbryt' }))
})

test('Escape answers no', () => {
  const { confirmed, closed } = ask()
  fireEvent.keyDown(window, { key: 'Escape' })
  expect(closed).toHaveBeenCalledOnce()
  expect(confirmed).not.toHaveBeenCalled()
})

test('what cannot be done has no button for it, and no button is in English', () => {
  ask({ isPossible: false })
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Avbryt'])
})
