// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FourEyesAsked } from '#sanity/studio/approval/useFourEyes.ts'
import { approvalMessages } from '#sanity/studio/messages/approval.ts'
import { plannedMessages as words } from '#sanity/studio/messages/planned.ts'
import { planIdOf } from '#sanity/studio/planned/plan.ts'
import { PlanDialog } from '#sanity/studio/planning/PlanDialog.tsx'
import { clientOf, runningLake } from '#tests/integration/lake/support.ts'
import { article } from '#tests/support/documents.ts'
import { showInStudio } from '../addresses/support.tsx'

const asked = { timeout: 15_000 }

// Studio's own document store does not run in jsdom: what is open is told here, and what is stored is in a real lake.
const open = vi.hoisted(() => ({ snapshot: {}, latest: { current: {} } }))
vi.mock('#sanity/studio/publish/useSnapshot.ts', () => ({ useSnapshot: () => open }))

test('where four eyes are asked for, nobody plans a publication alone without a reason, which is kept', async () => {
  const lake = await runningLake()
  const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
  const draft = await client.create(article('drafts.ny-sak', 'Ny sak'))
  const snapshot = {
    published: undefined,
    draft,
    isSyncing: false,
    isValidating: false,
    validated: draft._rev,
    hasErrors: false,
    hasUnstored: false,
    others: [],
  }
  Object.assign(open, { snapshot, latest: { current: snapshot } })
  const closed = vi.fn()
  await showInStudio(
    lake,
    <FourEyesAsked value>
      <PlanDialog id="ny-sak" type="article" actions={['publish']} onClose={closed} />
    </FourEyesAsked>,
  )
  fireEvent.change(await screen.findByLabelText(words.when, undefined, asked), {
    target: { value: '1. mars 2099 kl. 08.00' },
  })
  const reason = await screen.findByLabelText(approvalMessages.why, undefined, asked)
  fireEvent.click(screen.getByTestId('plan-confirm'))
  await waitFor(() => expect(reason.getAttribute('aria-invalid')).toBe('true'), asked)
  expect(await client.getDocument(planIdOf('ny-sak', 'publish'))).toBeUndefined()

  fireEvent.change(reason, { target: { value: 'Kollegaen er sjuk.' } })
  fireEvent.click(screen.getByTestId('plan-confirm'))
  await waitFor(() => expect(closed).toHaveBeenCalled(), asked)
  expect(await client.getDocument(planIdOf('ny-sak', 'publish'))).toMatchObject({
    state: 'waiting',
    draftRevision: draft._rev,
  })
  expect(await client.fetch('*[_type == "approval"]{document, draftRevision, state, reason}')).toEqual([
    { document: 'ny-sak', draftRevision: draft._rev, state: 'alone', reason: 'Kollegaen er sjuk.' },
  ])
})
