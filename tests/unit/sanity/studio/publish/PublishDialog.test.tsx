// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { PublishDialog } from '#sanity/studio/publish/PublishDialog.tsx'
import { questionOf } from '#sanity/studio/publish/question.ts'
import type { Snapshot } from '#sanity/studio/publish/settled.ts'
import { stubLayout, themed } from '../designSystem.tsx'

// It asks the Content Lake and the site, which browser stories have.
vi.mock('#sanity/studio/publish/useAffected.ts', () => ({
  useAffected: () => ({ addresses: ['/', '/aktuelt/sak'], more: true, state: 'told' }),
}))

/** Those who have said that the draft is ready as it is. */
const ready = vi.hoisted(() => ({ users: undefined as string[] | undefined }))
vi.mock('#sanity/studio/approval/useReady.ts', () => ({ useReady: () => ready.users }))
vi.mock('sanity', () => ({ useUser: (id: string) => [{ displayName: id === 'kari' ? 'Kari' : '' }, false] }))

beforeAll(stubLayout)
afterEach(() => {
  cleanup()
  ready.users = undefined
})

const stored = (fields: object): StoredDocument => ({
  _id: 'sak',
  _type: 'article',
  _rev: 'r1',
  _createdAt: '2026-11-01T08:00:00Z',
  _updatedAt: '2026-11-01T08:00:00Z',
  title: 'Ei sak',
  slug: { _type: 'slug', current: 'sak' },
  ...fields,
})

function dialog(
  {
    before = {},
    after = { title: 'Ny' },
    others = [],
  }: { before?: object; after?: object; others?: string[] } = {},
  more: { problem?: string; times?: number; user?: string } = {},
) {
  const snapshot: Snapshot = {
    published: stored(before),
    draft: stored({ ...before, ...after, _id: 'drafts.sak', _rev: 'd1' }),
    isSyncing: false,
    isValidating: false,
    validated: 'd1',
    hasErrors: false,
    hasUnstored: false,
    others,
  }
  const asked: unknown[] = []
  const one = (key: number): ReactNode => (
    <PublishDialog
      key={key}
      question={questionOf(snapshot)}
      snapshot={snapshot}
      problem={more.problem}
      isPublishing={false}
      waitsFor={undefined}
      user={more.user}
      onPublish={(change, reason) => asked.push(more.user === undefined ? change : { ...change, reason })}
      onCancel={() => {}}
    />
  )
  const all = Array.from({ length: more.times ?? 1 }, (_, key) => one(key))
  render(themed(all))
  return asked
}

const note = () => screen.getByLabelText<HTMLTextAreaElement>('Kva er endra?')
const radio = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`))
const enter = () => fireEvent.keyDown(note(), { key: 'Enter' })

describe('the dialog before a publication', () => {
  test('publishes a minor change by Enter', () => {
    const asked = dialog()
    expect(document.activeElement).toBe(note())
    expect(radio('Småretting').checked).toBe(true)
    enter()
    expect(asked).toEqual([{ kind: 'minor' }])
  })

  test('takes text in the note for a material change', () => {
    const asked = dialog()
    fireEvent.change(note(), { target: { value: ' Fristen er flytta. ' } })
    expect(radio('Vesentleg endring').checked).toBe(true)
    enter()
    expect(asked).toEqual([{ kind: 'material', note: 'Fristen er flytta.' }])
  })

  test('lets the editor say that it is minor all the same', () => {
    const asked = dialog()
    fireEvent.change(note(), { target: { value: 'x' } })
    fireEvent.click(radio('Småretting'))
    enter()
    expect(asked).toEqual([{ kind: 'minor' }])
  })

  test('requires the note of a material change, and says so', () => {
    const asked = dialog()
    fireEvent.click(radio('Vesentleg endring'))
    fireEvent.click(screen.getByTestId('publish-confirm'))
    expect(asked).toEqual([])
    expect(screen.getByText('Skriv kva som er endra, så lesaren forstår det.')).toBeTruthy()
  })

  test('has the note of a changed event ready, and asks for no kind', () => {
    const before = { _type: 'event', status: 'planned' }
    const asked = dialog({ before, after: { status: 'cancelled' } })
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(note().value).toBe('Arrangementet er avlyst.')
    enter()
    expect(asked).toEqual([{ kind: 'material', note: 'Arrangementet er avlyst.' }])
  })

  test('names the others, and asks a person’s editor nothing else', () => {
    const asked = dialog({ before: { _type: 'person' }, others: ['Kari', 'Ola'] })
    expect(screen.getByText(/^Kari og Ola har dette dokumentet ope\./)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByTestId('publish-confirm'))
    fireEvent.click(screen.getByTestId('publish-confirm'))
    expect(asked).toEqual([{ kind: 'minor' }])
  })

  test('lists the pages, the document’s own first and each once', () => {
    dialog()
    const links = screen.getAllByRole('link').map((link) => link.textContent)
    expect(links).toEqual(['/aktuelt/sak', 'Framside'])
    expect(screen.getByText('og fleire sider')).toBeTruthy()
  })

  test('says what went wrong, and to try again', () => {
    dialog({}, { problem: 'Nokon endra dokumentet.' })
    expect(screen.getByRole('alert').textContent).toBe('Nokon endra dokumentet.')
    expect(screen.getByTestId('publish-confirm').textContent).toBe('Prøv igjen')
  })

  test('is there once where Studio renders it twice', () => {
    dialog({}, { times: 2 })
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

describe('where the body asks for four eyes, the dialog', () => {
  const why = () => screen.queryByLabelText<HTMLTextAreaElement>('Kvifor publiserer du åleine?')

  test('asks why it is published by one alone, also when nobody but that one has said that it is ready', () => {
    ready.users = ['ola']
    const asked = dialog({}, { user: 'ola' })
    fireEvent.change(why() as HTMLTextAreaElement, { target: { value: 'Det hastar.' } })
    enter()
    expect(asked).toEqual([{ kind: 'minor', reason: 'Det hastar.' }])
  })

  test('names who else has seen it, and asks for no reason', () => {
    ready.users = ['ola', 'kari']
    dialog({}, { user: 'ola' })
    expect(screen.getByText(/^Kari har meldt utkastet klart\./)).toBeTruthy()
    expect(why()).toBeNull()
  })

  test('marks the missing reason when the publication was refused for it', () => {
    dialog({}, { user: 'ola', problem: 'Ingenting er publisert' })
    expect(why()?.getAttribute('aria-invalid')).toBe('true')
  })
})

describe('before an emergency goes out, the dialog', () => {
  const before = { _type: 'alert', level: 'warning', text: 'Kok alt vatn.' }
  const alone = { kind: 'minor', reason: 'Krisemelding, send ut av éin: ho kunne ikkje vente på ein annan.' }

  test('shows it, says where and when, and has the focus where Enter sends nothing', () => {
    const asked = dialog({ before, after: { level: 'emergency', title: 'Kok vatnet' } })
    expect(screen.getByRole('dialog', { name: 'Sende ut krisemelding?' })).toBeTruthy()
    expect(screen.getByTestId('alert-preview').textContent).toContain('Kok vatnet')
    expect(screen.getByText(/^Ho kjem øvst på alle sidene/)).toBeTruthy()
    expect(screen.getByText(/^Ho har ingen slutt/)).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Avbryt')
    expect(screen.queryByText('og fleire sider')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Send ut' }))
    expect(asked).toEqual([{ kind: 'minor' }])
  })

  test('waits for nobody where the body asks for four eyes: it says so, and keeps why', () => {
    const asked = dialog({ before, after: { level: 'emergency' } }, { user: 'ola' })
    expect(screen.getByText(/du kan sende ut åleine/)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    fireEvent.click(screen.getByTestId('publish-confirm'))
    expect(asked).toEqual([alone])
  })

  test('asks for a reason like any other where it is no emergency', () => {
    dialog({ before, after: { title: 'Ny' } }, { user: 'ola' })
    expect(screen.getByLabelText('Kvifor publiserer du åleine?')).toBeTruthy()
    expect(screen.getByText('Meldinga kjem øvst på alle sidene.')).toBeTruthy()
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
  })
})
