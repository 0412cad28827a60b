// @vitest-environment jsdom
import { ToastProvider } from '@sanity/ui/toast'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { FourEyesAsked } from '#sanity/studio/approval/useFourEyes.ts'
import { AnnouncementDialog } from '#sanity/studio/events/AnnouncementDialog.tsx'
import type { Kind } from '#sanity/studio/events/kinds.ts'
import { UndoDialog } from '#sanity/studio/events/UndoDialog.tsx'
import { messages } from '#sanity/studio/messages/events.ts'
import { publishMessages } from '#sanity/studio/messages/publish.ts'
import { stubLayout, themed } from '../designSystem.tsx'
import { eventOf } from './support.ts'

/** What Studio says of the document; each test sets its own. */
const studio = vi.hoisted(() => ({
  published: {} as Record<string, unknown> | null,
  draft: null as Record<string, unknown> | null,
  isSyncing: false,
  /** The revision that was validated; undefined for the latest. */
  validated: undefined as string | undefined,
  validation: [] as { level: string }[],
  permissions: { granted: true },
  presence: [] as { user: { id: string; displayName: string } }[],
  config: () => ({ dataset: 'production' }),
  action: vi.fn(),
  create: vi.fn(),
  request: vi.fn(),
}))

vi.mock('sanity', () => ({
  // One client, as in Studio: a new one would ask the history again.
  useClient: () => studio,
  useCurrentUser: () => ({ id: 'ola' }),
  useDocumentPairPermissions: () => [studio.permissions, false],
  useDocumentPresence: () => studio.presence,
  useEditState: () => ({ published: studio.published, draft: studio.draft }),
  useSchema: () => ({
    get: () => ({ jsonType: 'object', fields: [{ name: 'lead', type: { title: 'Ingress' } }] }),
  }),
  useSyncState: () => ({ isSyncing: studio.isSyncing }),
  useValidationStatus: () => ({
    validation: studio.validation,
    isValidating: false,
    revision: studio.validated ?? (studio.draft ?? studio.published)?._rev,
  }),
}))
vi.mock('#sanity/studio/unstored/useUnstored.ts', () => ({
  useUnstoredTexts: () => ({ standingIn: () => [] }),
}))
vi.mock('#sanity/studio/times/siteTime.ts', () => ({
  siteTime: { ask: async () => '2026-11-27T10:00:00.000Z', now: () => new Date('2026-11-27T10:00:00Z') },
}))

beforeAll(stubLayout)

beforeEach(() => {
  Object.assign(studio, {
    published: eventOf(),
    draft: null,
    isSyncing: false,
    validated: undefined,
    validation: [],
    permissions: { granted: true },
    presence: [],
  })
  studio.request.mockReset()
  studio.action.mockReset().mockResolvedValue({ transactionId: 't' })
})
afterEach(cleanup)

function show(kind: Kind, Dialog = AnnouncementDialog, hasFourEyes = false) {
  const onClose = vi.fn()
  const dialog = () =>
    themed(
      <ToastProvider>
        <FourEyesAsked value={hasFourEyes}>
          <Dialog id="kurs" type="event" kind={kind} onClose={onClose} />
        </FourEyesAsked>
      </ToastProvider>,
    )
  const { rerender } = render(dialog())
  return { onClose, again: () => rerender(dialog()) }
}

const confirm = () => screen.getByTestId<HTMLButtonElement>('announcement-confirm')
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
const sent = () => studio.action.mock.calls[0]?.[0]

// The first rendering loads all of Studio's components: 8 s on two busy cores.
describe('the dialog of an announcement', { timeout: 30_000 }, () => {
  test('where four eyes are asked for, needs a reason, and keeps it before it publishes', async () => {
    const { onClose } = show('cancel', AnnouncementDialog, true)
    expect(confirm().disabled).toBe(true)
    type('Kvifor publiserer du åleine?', 'Det hastar.')
    fireEvent.click(confirm())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(studio.create).toHaveBeenCalledWith(
      expect.objectContaining({
        _id: expect.stringMatching(/^approval\./),
        document: 'kurs',
        draftRevision: 'r1',
        by: 'ola',
        state: 'alone',
        reason: 'Det hastar.',
      }),
    )
    expect(studio.create.mock.invocationCallOrder[0]).toBeLessThan(
      studio.action.mock.invocationCallOrder[0] ?? 0,
    )
  })

  test('has the focus in its first field, and publishes in one request with Ctrl+Enter', async () => {
    const { onClose } = show('cancel')
    expect(document.activeElement).toBe(field(messages.reason))
    type(messages.reason, 'Sjukdom.')
    fireEvent.keyDown(field(messages.reason), { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(studio.action).toHaveBeenCalledTimes(1)
    expect(sent()).toMatchObject([
      {
        actionType: 'sanity.action.document.edit',
        patch: {
          set: {
            status: 'cancelled',
            statusReason: 'Sjukdom.',
            calendarSequence: 1,
            lastUpdated: expect.stringMatching(/^2026-11-27T10:00:0/),
            changes: [{ note: 'Arrangementet er avlyst.' }],
          },
        },
      },
      { actionType: 'sanity.action.document.publish', ifPublishedRevisionId: 'r1' },
    ])
  })

  test('publishes the note as the editor wrote it, and nothing without one', async () => {
    show('cancel')
    type(messages.note, ' ')
    expect(confirm().disabled).toBe(true)
    type(messages.note, 'Avlyst på grunn av snø.')
    fireEvent.click(confirm())
    await waitFor(() => expect(sent()).toBeDefined())
    expect(sent()[0].patch.set.changes).toMatchObject([{ note: 'Avlyst på grunn av snø.' }])
  })

  test('shows what is wrong with a time beside it, and moves nothing until it is right', () => {
    show('move')
    expect(confirm().disabled).toBe(true)
    type(messages.newStart, 'klokka ni')
    expect(field(messages.newStart).getAttribute('aria-invalid')).toBe('true')
    expect(confirm().disabled).toBe(true)
    type(messages.newStart, '3.4.2027')
    expect(field(messages.newEnd).value).toBe('03.04.2027 16.00')
    expect(confirm().disabled).toBe(false)
  })

  test('names the other edits of the draft, and the others who are there', () => {
    studio.draft = { ...eventOf({ lead: 'Ny.' }), _id: 'drafts.kurs' }
    const kari = { user: { id: 'kari', displayName: 'Kari' } }
    studio.presence = [kari, kari]
    show('cancel')
    expect(screen.getByText('Ingress')).toBeTruthy()
    expect(screen.getByText(messages.others('Kari'))).toBeTruthy()
    expect(confirm().disabled).toBe(false)
  })

  test.each([
    ['the draft has errors', { validation: [{ level: 'error' }] }, messages.faulty],
    ['the editor may not publish', { permissions: { granted: false } }, messages.notAllowed],
  ])('publishes nothing when %s, and says so', (_, state, text) => {
    Object.assign(studio, state, { draft: { ...eventOf(), _id: 'drafts.kurs' } })
    show('cancel')
    expect(screen.getByText(text)).toBeTruthy()
    expect(confirm().disabled).toBe(true)
  })

  test('waits for the last letters, and then publishes the draft that has them', async () => {
    studio.draft = { ...eventOf(), _id: 'drafts.kurs', _rev: 'half' }
    studio.isSyncing = true
    const { again } = show('cancel')
    fireEvent.click(confirm())
    await screen.findByText(messages.waiting)
    expect(studio.action).not.toHaveBeenCalled()
    studio.draft = { ...eventOf({ lead: 'Heile setninga.' }), _id: 'drafts.kurs', _rev: 'whole' }
    studio.isSyncing = false
    again()
    await waitFor(() => expect(sent()?.at(-1)).toMatchObject({ ifDraftRevisionId: 'whole' }))
  })

  test('waits until a colleague has stopped writing, and names who is waited for', async () => {
    studio.draft = { ...eventOf({ lead: 'Ei halv' }), _id: 'drafts.kurs', _rev: 'half' }
    studio.presence = [{ user: { id: 'kari', displayName: 'Kari' } }]
    const { again } = show('cancel')
    fireEvent.click(confirm())
    await new Promise((resolve) => setTimeout(resolve, 700))
    studio.draft = { ...eventOf({ lead: 'Ei heil setning.' }), _id: 'drafts.kurs', _rev: 'whole' }
    again()
    await screen.findByText(publishMessages.waitForOthers(['Kari']))
    expect(studio.action).not.toHaveBeenCalled()
    await waitFor(() => expect(sent()?.at(-1)).toMatchObject({ ifDraftRevisionId: 'whole' }), {
      timeout: 5_000,
    })
  })

  test('waits for the last letters to be validated, and publishes nothing when they are wrong', async () => {
    studio.draft = { ...eventOf({ lead: 'Ny.' }), _id: 'drafts.kurs', _rev: 'last' }
    studio.validated = 'before'
    const { again } = show('cancel')
    fireEvent.click(confirm())
    await screen.findByText(messages.waiting)
    Object.assign(studio, { validated: 'last', validation: [{ level: 'error' }] })
    again()
    await screen.findByText(messages.faulty)
    await waitFor(() => expect(screen.queryByText(messages.waiting)).toBeNull())
    expect(studio.action).not.toHaveBeenCalled()
  })

  test('keeps what was typed when it could not publish, and lets the editor try again', async () => {
    studio.action.mockRejectedValueOnce(new Error('away'))
    const { onClose } = show('cancel')
    type(messages.reason, 'Sjukdom.')
    fireEvent.click(confirm())
    await screen.findByText(publishMessages.failedWith('away'))
    expect(field(messages.reason).value).toBe('Sjukdom.')
    fireEvent.click(confirm())
    await waitFor(() => expect(onClose).toHaveBeenCalled())
  })
})

describe('the dialog that takes an announcement back', { timeout: 30_000 }, () => {
  const cancelled = eventOf({ status: 'cancelled', statusReason: 'Sjukdom.', calendarSequence: 1 })

  test('restores what the history has, under a sequence one higher', async () => {
    studio.published = cancelled
    const earlier = eventOf({
      status: 'rescheduled',
      statusReason: 'Salen.',
      _updatedAt: '2026-11-26T10:00:00Z',
    })
    studio.request.mockResolvedValue({ documents: [earlier] })
    show('cancel', UndoDialog)
    await waitFor(() => expect(confirm().disabled).toBe(false))
    fireEvent.click(confirm())
    await waitFor(() => expect(sent()).toBeDefined())
    expect(sent()[0].patch.set).toMatchObject({
      status: 'rescheduled',
      statusReason: 'Salen.',
      calendarSequence: 2,
      changes: [{ note: 'Avlysinga er trekt tilbake.' }],
    })
  })

  test('says so when the history has no more, and goes by the document', async () => {
    studio.published = cancelled
    studio.request.mockResolvedValue({ documents: [] })
    show('cancel', UndoDialog)
    await screen.findByText(messages.noHistory)
    fireEvent.click(confirm())
    await waitFor(() => expect(sent()).toBeDefined())
    expect(sent()[0].patch).toMatchObject({ set: { status: 'planned' }, unset: ['statusReason'] })
  })

  test('publishes nothing as long as the history does not answer', async () => {
    studio.published = cancelled
    studio.request.mockRejectedValue(new Error('away'))
    show('cancel', UndoDialog)
    await screen.findByText(messages.historyAway)
    expect(confirm().disabled).toBe(true)
  })
})
