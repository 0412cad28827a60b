// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DeletedPane } from '#sanity/studio/addresses/DeletedPane.tsx'
import { deleteDocument } from '#sanity/studio/addresses/deletion.ts'
import { clientOf, runningLake } from '#tests/integration/lake/support.ts'
import { showInStudio, textOf } from './support.tsx'

afterEach(cleanup)

const article = { _id: 'sak', _type: 'article', title: 'Ei sak', slug: { current: 'ei-sak' } }
const at = '2026-11-27T12:00:00Z'

test('«Sist sletta» tells what, when and by whom, and one press brings it back and opens it', async () => {
  const lake = await runningLake()
  const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
  const published = await client.create(article)
  await deleteDocument(client, { id: 'sak', type: 'article', published, draft: undefined, at, by: 'Kari' })

  const opened = await showInStudio(lake, <DeletedPane />)
  const entry = await screen.findByRole('listitem', undefined, { timeout: 10_000 })
  expect(textOf(entry)).toContain('Ei sakArtikkel · /aktuelt/ei-sak')
  expect(textOf(entry)).toContain('Sletta 27. november 2026 kl. 13.00 av Kari')
  expect(textOf(screen.getByTestId('deleted-pane'))).toContain('Det som er sletta på andre måtar')

  fireEvent.click(screen.getByRole('button', { name: 'Hent tilbake «Ei sak»' }))
  await screen.findByText('Ingenting er sletta.', undefined, { timeout: 10_000 })
  expect(await client.fetch('*._id')).toEqual(['drafts.sak'])
  expect(opened).toHaveBeenCalledWith(expect.objectContaining({ path: expect.stringContaining('sak') }))
})
