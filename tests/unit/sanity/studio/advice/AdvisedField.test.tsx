// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { AdvisedField } from '#sanity/studio/advice/AdvisedField.tsx'
import { WrittenContext } from '#sanity/studio/advice/language.ts'
import { turnAdvice } from '#sanity/studio/advice/preference.ts'
import { adviceMessages as messages } from '#sanity/studio/messages/advice.ts'
import { wordListsFromPackages } from '#tests/support/wordLists.ts'
import { stubLayout, themed } from '../designSystem.tsx'

const form = vi.hoisted(() => ({ around: {} as object }))
const formValue = () => form.around
vi.mock('sanity', () => ({ useGetFormValue: () => formValue }))

const lists = await wordListsFromPackages()
vi.mock('#sanity/studio/advice/lists.ts', () => ({
  useWordLists: (wanted: boolean) => (wanted ? { state: 'ready', lists } : { state: 'none' }),
}))

beforeAll(stubLayout)
beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  form.around = { language: 'nn' }
})
afterEach(() => {
  act(() => turnAdvice(true))
  cleanup()
  vi.useRealTimers()
})

const path = ['lead']
const went: string[] = []

const field = (value: unknown, isReadOnly = false) =>
  themed(
    <WrittenContext value="nn">
      <AdvisedField
        path={path}
        value={value}
        isReadOnly={isReadOnly}
        advised={{ kind: 'text', most: 300 }}
        onGo={(key) => went.push(key)}
      >
        <input aria-label="Ingress" />
      </AdvisedField>
    </WrittenContext>,
  )

const advice = () => screen.queryByRole('list', { name: messages.label })
const settle = () => act(() => vi.advanceTimersByTime(800))

test('advice comes when the writer has paused, and goes when the word is mended', () => {
  const { rerender } = render(field('Vi har'))
  rerender(field('Vi har ikke tid'))
  expect(advice()).toBeNull()
  settle()
  expect(advice()?.textContent).toContain('«ikke» er bokmål. På nynorsk: «ikkje».')
  rerender(field('Vi har ikkje tid'))
  settle()
  expect(advice()).toBeNull()
})

test('the length is counted at once, and said to be long in words', () => {
  const { rerender } = render(field('Kort'))
  expect(screen.getByTestId('length-lead').textContent).toBe(messages.count(4, 300))
  rerender(field('a'.repeat(301)))
  expect(screen.getByTestId('length-lead').textContent).toContain(messages.tooLong(301, 300))
})

test('who turns it off in this browser sees the field alone, also in the next visit', () => {
  render(field('Vi har ikke tid'))
  expect(advice()).not.toBeNull()
  act(() => turnAdvice(false))
  expect(advice()).toBeNull()
  expect(screen.queryByTestId('length-lead')).toBeNull()
  cleanup()
  render(field('Vi har ikke tid'))
  expect(advice()).toBeNull()
  expect(screen.getByLabelText('Ingress')).toBeDefined()
})

test('nothing is advised where the document is only read, or another is quoted', () => {
  render(field('Vi har ikke tid', true))
  expect(advice()).toBeNull()
  cleanup()
  form.around = { _type: 'quotation' }
  render(field('Vi har ikke tid'))
  expect(advice()).toBeNull()
})

test('of much advice three lines are shown, the rest by a button, and a paragraph is gone to', () => {
  const block = (key: string, text: string) => ({
    _type: 'block',
    _key: key,
    children: [{ _type: 'span', text }],
  })
  render(field([block('a', 'Jeg vet ikke hva noen mener.'), block('b', 'Hvor er det?')]))
  const lines = () => screen.getAllByRole('listitem').length
  expect(lines()).toBe(4)
  const more = screen.getByRole('button', { name: /^Vis \d+ til$/ })
  fireEvent.click(more)
  expect(lines()).toBeGreaterThan(5)
  fireEvent.click(screen.getAllByRole('button', { name: /^Gå til avsnittet/ })[0] ?? more)
  expect(went).toEqual(['a'])
})
