// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { UnpublishDialog } from '#sanity/studio/addresses/UnpublishDialog.tsx'
import { clientOf, runningLake } from '#tests/integration/lake/support.ts'
import { showInStudio, textOf } from './support.tsx'

afterEach(cleanup)

const patience = { timeout: 10_000 }

/** A published article, the dialog that asks before it is unpublished, and what else there is. */
async function asked(...others: { _id: string; _type: string; [field: string]: unknown }[]) {
  const lake = await runningLake()
  const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
  const published = await client.create({
    _id: 'sak',
    _type: 'article',
    title: 'Ei sak',
    slug: { current: 'ei-sak' },
  })
  for (const other of others) await client.create(other)
  const closed = vi.fn()
  await showInStudio(lake, <UnpublishDialog published={published} onClose={closed} />)
  return { client, closed, dialog: screen.getByRole('dialog', { name: 'Avpublisere «Ei sak»?' }) }
}

test('before an article is unpublished, the dialog says what readers meet; then it is a draft', async () => {
  const { client, closed, dialog } = await asked()
  expect(textOf(dialog)).toContain(
    'Lesarar som opnar /aktuelt/ei-sak, får beskjed om at sida ikkje finst (404)',
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Avpubliser' }, patience))
  await waitFor(() => expect(closed).toHaveBeenCalledOnce(), patience)
  expect(await client.fetch('*._id')).toEqual(['drafts.sak'])
})

test('one that others refer to cannot be unpublished: they are named, and each is a link', async () => {
  const referring = { _id: 'anna', _type: 'event', title: 'Eit møte', related: [{ _key: 'r', _ref: 'sak' }] }
  await asked(referring)
  const link = await screen.findByRole('link', { name: 'Arrangementet «Eit møte»' }, patience)
  expect(link.getAttribute('href')).toContain('anna')
  expect(textOf(screen.getByRole('alert'))).toContain('Kan ikkje avpubliserast')
  expect(screen.queryByRole('button', { name: 'Avpubliser' })).toBeNull()
})
