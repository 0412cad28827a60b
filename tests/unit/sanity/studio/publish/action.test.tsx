// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import type { DocumentActionComponent, DocumentActionDescription, DocumentActionProps } from 'sanity'
import { afterEach, expect, test, vi } from 'vitest'
import { ourPublish } from '#sanity/studio/publish/action.tsx'
import { unstoredTexts } from '#sanity/studio/unstored/store.ts'

// The lake has one user, who may do everything: what Sanity answers of others has to be made up.
const press = vi.hoisted(() => () => {})
vi.mock('#sanity/studio/publish/usePublishing.ts', () => ({
  usePublishing: () => ({ step: { name: 'idle' }, press }),
}))
vi.mock('sanity', async (original) => ({
  ...(await original<typeof import('sanity')>()),
  useDocumentOperationEvent: () => undefined,
}))

const draft = { _id: 'drafts.a', _type: 'article' }
const props = (fields: object = {}) =>
  // Studio gives an action more than this; ours passes it on, and reads nothing else.
  ({ id: 'a', type: 'article', draft, published: null, ...fields }) as unknown as DocumentActionProps

function offered(theirs: DocumentActionDescription | null, fields: object = {}) {
  const original: DocumentActionComponent = () => theirs
  const action = ourPublish(original)
  return renderHook(() => action(props(fields))).result.current
}

const theirs = { label: 'Publiserer…', shortcut: 'Ctrl+Alt+P', tone: 'default' } as const

afterEach(() => {
  cleanup()
  unstoredTexts.forget('a', [])
})

test('an editor who may publish presses ours, with Sanity’s keys', () => {
  expect(offered({ ...theirs, onHandle: () => {} })).toMatchObject({
    label: 'Publiser',
    shortcut: 'Ctrl+Alt+P',
    onHandle: press,
  })
})

test('an editor who may not is told why, by Sanity', () => {
  const refused = { ...theirs, disabled: true, title: 'Du har ikkje løyve til å publisere' }
  expect(offered(refused)).toMatchObject({ disabled: true, title: refused.title, label: 'Publiser' })
})

test('nothing is offered where Sanity offers nothing, nor for a version in a release', () => {
  expect(offered(null)).toBeNull()
  expect(offered(theirs, { version: { _id: 'versions.r.a', _type: 'article' } })).toBeNull()
})

test('nothing can be published while a field holds text that is not stored', () => {
  unstoredTexts.put('a', { path: ['startsAt'], title: 'Startar', text: 'ni', problem: 'x', over: undefined })
  const action = offered({ ...theirs, onHandle: () => {} })
  expect(action?.disabled).toBe(true)
  expect(action?.title).toContain('I feltet «Startar» står det «ni»')
})
