import { expect, test } from 'vitest'
import { draftLinkIn } from '#lib/addresses/draftLink.ts'
import { makeDraftLink, newDraftLink, openLinks, revokeLink } from '#sanity/studio/share/draftLink.ts'
import { secretHashOf } from '#server/http/linkSecret.ts'
import { clientOf, runningLake } from '../lake/support.ts'

const now = '2026-11-28T08:00:00.000Z'
const wanted = { document: 'sak', hours: 24, by: 'Kari', now }

test('a link is stored with the hash of its secret, and never with the secret', async () => {
  const { stored, path } = await newDraftLink(wanted)
  const key = draftLinkIn(path)
  expect(stored).toEqual({
    _id: `draftLink.${key?.name}`,
    _type: 'draftLink',
    document: 'sak',
    secretHash: secretHashOf(key?.secret ?? ''),
    expiresAt: '2026-11-29T08:00:00.000Z',
    by: 'Kari',
  })
  const other = await newDraftLink(wanted)
  expect(draftLinkIn(other.path)?.secret).not.toBe(key?.secret)
})

test('the desk lists the links that are open, the first to expire first, with what they open', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'drafts.sak', _type: 'article', title: 'Utkastet' })
  await client.create({ _id: 'sak', _type: 'article', title: 'Det publiserte' })
  await makeDraftLink(client, { ...wanted, hours: 168 })
  await makeDraftLink(client, wanted)
  await makeDraftLink(client, { ...wanted, document: 'borte' })
  const open = await openLinks(client, now)
  expect(open.map(({ document, title, type }) => [document, title, type]).toSorted()).toEqual([
    ['borte', null, null],
    ['sak', 'Utkastet', 'article'],
    ['sak', 'Utkastet', 'article'],
  ])
  expect(open.map(({ expiresAt }) => expiresAt)).toEqual(open.map(({ expiresAt }) => expiresAt).toSorted())
  expect(await openLinks(client, now, 'borte')).toHaveLength(1)
  expect(await openLinks(client, '2026-11-29T08:00:00.000Z')).toHaveLength(1)
  for (const { _id } of open) await revokeLink(client, _id, now)
  expect(await openLinks(client, now)).toEqual([])
})
