// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { plannedMessages as words } from '#sanity/studio/messages/planned.ts'
import { PlannedPane } from '#sanity/studio/planning/PlannedPane.tsx'
import { clientOf, runningLake } from '#tests/integration/lake/support.ts'
import { article } from '#tests/support/documents.ts'
import { plan, planDraft } from '#tests/support/plans.ts'
import { showInStudio, textOf } from '../addresses/support.tsx'

afterEach(cleanup)

const at = '2099-03-01T07:00:00Z'
const asked = { timeout: 10_000 }

test('«Planlagde endringar» tells what waits, what is stopped and why, and one press calls a plan off', async () => {
  const lake = await runningLake()
  const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
  await client.create(article('ventar', 'Ventar'))
  await client.create(article('drafts.endra', 'Endra'))
  const waiting = plan({ document: 'ventar', action: 'unpublish', at })
  await client.create(waiting)
  await planDraft(client, { document: 'endra', at })

  await showInStudio(lake, <PlannedPane />)
  const waits = await screen.findByRole('region', { name: words.sections.waiting }, asked)
  await within(waits).findByText('Ventar', undefined, asked)
  expect(textOf(waits)).toContain('Blir avpublisert 1. mars 2099 kl. 08.00.')
  expect(textOf(waits)).toContain('Endra')

  await client.patch('drafts.endra').set({ title: 'Endra igjen' }).commit()
  const stopped = screen.getByRole('region', { name: words.sections.stopped })
  await waitFor(() => expect(textOf(stopped)).toContain(`Endra igjen`), asked)
  expect(textOf(stopped)).toContain(words.hindered.changed)

  fireEvent.click(screen.getByRole('button', { name: words.callNamed('«Ventar»') }))
  await waitFor(async () => expect(await client.getDocument(waiting._id)).toBeUndefined(), asked)
})
