import type { SanityClient } from '@sanity/client'
import { beforeEach, expect, test } from 'vitest'
import { fetchNames, fetchPersons } from '#sanity/studio/programme/known.ts'
import { clientOf, runningLake } from '../lake/support.ts'

let client: SanityClient

beforeEach(async () => {
  client = clientOf(await runningLake())
})

const event = (_id: string, startsAt: string, programme?: object[]) => ({
  _id,
  _type: 'event',
  startsAt,
  programme,
})

test('the tracks and rooms of events are each found once, those of drafts too, and what is no name is left out', async () => {
  await client.create(
    event('a', '2026-01-01T08:00:00Z', [
      { track: 'A', room: 'Storsalen' },
      { track: 'A', room: ' ' },
      { room: 7 },
      null as never,
    ]),
  )
  await client.create(event('drafts.b', '2026-02-01T08:00:00Z', [{ track: 'B' }]))
  await client.create(event('c', '2026-03-01T08:00:00Z'))
  const { track, room } = await fetchNames(client)
  expect([...track].sort()).toEqual(['A', 'B'])
  expect(room).toEqual(['Storsalen'])
})

test('where no event has a programme, no names are found', async () => {
  expect(await fetchNames(client)).toEqual({ track: [], room: [] })
})

test('persons are found by name, in order, and drafts are not: a published event cannot refer to them', async () => {
  await client.create({ _id: 'p2', _type: 'person', name: 'Ola', organisation: 'UiB' })
  await client.create({ _id: 'p1', _type: 'person', name: 'Kari' })
  await client.create({ _id: 'drafts.p3', _type: 'person', name: 'Utkast' })
  await client.create({ _id: 'p4', _type: 'person' })
  expect(await fetchPersons(client)).toMatchObject([
    { _id: 'p1', name: 'Kari' },
    { _id: 'p2', organisation: 'UiB' },
  ])
})
