import { Hono } from 'hono'
import { isPublicId, isPublishedId } from '../document.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeEnv } from '../http/context.ts'
import { inDataset } from '../http/dataset.ts'
import { eventStream } from '../http/eventStream.ts'
import type { Lake } from '../lake.ts'
import { syncTagOf } from '../query/syncTag.ts'
import type { Committed } from '../transaction/types.ts'

/** `data/live/events`: the sync tags that a change of content invalidated. */
export function liveEndpoints(lake: Lake): Hono<LakeEnv> {
  const { settings, store } = lake
  return new Hono<LakeEnv>().get('/:version{v[^/]+}/data/live/events/:dataset', inDataset(settings), (c) => {
    const includeDrafts = c.req.query('includeDrafts') === 'true'
    const { isAnonymous } = includeDrafts ? requireToken(c) : c.get('caller')
    const concerns = ({ changes }: Committed) =>
      changes.some(({ id }) => (includeDrafts || isPublishedId(id)) && (!isAnonymous || isPublicId(id)))

    const lastSeen = c.req.header('last-event-id')
    const latest = store.lastTransactionId() ?? 'empty'
    return eventStream((send) => {
      send({ event: 'welcome', data: {}, id: latest })
      // We do not work out what a reconnecting reader has missed: it is told to fetch everything again.
      if (lastSeen !== undefined && lastSeen !== latest) send({ event: 'restart', data: {}, id: latest })
      return lake.subscribe((committed) => {
        if (!concerns(committed)) return
        send({ event: 'message', data: { tags: [syncTagOf(settings)] }, id: committed.transactionId })
      })
    })
  })
}
