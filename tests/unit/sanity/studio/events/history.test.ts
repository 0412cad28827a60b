import { createClient } from '@sanity/client'
import { describe, expect, test, vi } from 'vitest'
import { latestBefore } from '#sanity/studio/events/history.ts'

/** A client whose history has these revisions, by when each was published. */
function clientOf(revisions: readonly { _updatedAt: string }[]) {
  const client = createClient({ projectId: 'p', dataset: 'd', apiVersion: '2025-02-19', useCdn: false })
  const request = vi.fn(async ({ query }: { query: { time: string } }) => {
    const found = revisions.findLast(({ _updatedAt }) => _updatedAt <= query.time)
    return { documents: found ? [found] : [] }
  })
  return { client: Object.assign(client, { request }), request }
}

const at = (minute: number, status: string) => ({
  _id: 'a',
  _updatedAt: `2026-11-27T10:${String(minute).padStart(2, '0')}:00.000Z`,
  status,
})
const isPlanned = ({ status }: Record<string, unknown>) => status === 'planned'

describe('the latest revision before an announcement', () => {
  test('is found past corrections that came after it', async () => {
    const { client, request } = clientOf([
      at(1, 'planned'),
      at(2, 'planned'),
      at(3, 'cancelled'),
      at(4, 'cancelled'),
    ])
    expect(await latestBefore(client, at(4, 'cancelled'), isPlanned)).toEqual(at(2, 'planned'))
    expect(request).toHaveBeenCalledTimes(2)
    expect(request.mock.calls[0]?.[0]).toMatchObject({ uri: '/data/history/d/documents/a' })
  })

  test('is unknown when the history does not reach so far, or has too many', async () => {
    const one = clientOf([at(4, 'cancelled')])
    expect(await latestBefore(one.client, at(4, 'cancelled'), isPlanned)).toBeUndefined()
    const many = clientOf(Array.from({ length: 50 }, (_, minute) => at(minute, 'cancelled')))
    expect(await latestBefore(many.client, at(50, 'cancelled'), isPlanned)).toBeUndefined()
    expect(many.request).toHaveBeenCalledTimes(25)
  })

  test('rejects when the history does not answer', async () => {
    const { client } = clientOf([])
    Object.assign(client, { request: () => Promise.reject(new Error('away')) })
    await expect(latestBefore(client, at(4, 'cancelled'), isPlanned)).rejects.toThrow('away')
  })
})
