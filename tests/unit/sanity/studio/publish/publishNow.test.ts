import { ClientError, type SanityClient } from '@sanity/client'
import { describe, expect, test } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { type Parts, publishNow } from '#sanity/studio/publish/publishNow.ts'
import type { Snapshot } from '#sanity/studio/publish/settled.ts'

const at = '2026-11-27T10:00:00.000Z'

const article = (fields: object = {}): StoredDocument => ({
  _id: 'sak',
  _type: 'article',
  _rev: 'r1',
  _createdAt: at,
  _updatedAt: at,
  slug: { _type: 'slug', current: 'ei-sak' },
  publishedAt: '2026-11-01T08:00:00Z',
  ...fields,
})
const draft = (fields: object = {}) => article({ _id: 'drafts.sak', _rev: 'd1', ...fields })

const snapshot = (fields: Partial<Snapshot> = {}): Snapshot => ({
  published: article(),
  draft: draft(),
  isSyncing: false,
  isValidating: false,
  validated: 'd1',
  hasErrors: false,
  hasUnstored: false,
  others: [],
  ...fields,
})

/** A Studio whose document is what `states` say at each time (ms), and a Content Lake that notes what it is sent. */
function studio(states: (ms: number) => Snapshot, refuse?: Error) {
  let ms = 0
  const sent: unknown[] = []
  const waited: (readonly string[])[] = []
  const client = {
    withConfig: () => client,
    fetch: async () => [],
    action: async (actions: unknown) => {
      if (refuse) throw refuse
      sent.push({ ms, actions })
      return { transactionId: 't' }
    },
  }
  const parts: Parts = {
    needsDraft: true,
    client: client as unknown as SanityClient, // Only these three of its methods are used.
    latest: () => states(ms),
    siteNow: async () => at,
    clock: {
      now: () => ms,
      pause: async (pause) => {
        ms += pause
      },
    },
    waitsForOthers: (names) => void waited.push(names),
    isAnswered: () => true,
    fourEyes: undefined,
    isCancelled: () => false,
    key: () => 'k',
    by: undefined,
  }
  return { parts, sent, waited, now: () => ms }
}

const minor = { kind: 'minor' } as const
const publishOf = (draftRevision: string) => ({
  actionType: 'sanity.action.document.publish',
  ifDraftRevisionId: draftRevision,
})

describe('a publication', () => {
  test('is one request with the revision that was validated, after half a second of rest', async () => {
    const { parts, sent } = studio(() => snapshot())
    expect(await publishNow(minor, parts)).toMatchObject({
      done: true,
      isFirst: false,
      at: '2026-11-27T10:00:00.500Z',
    })
    expect(sent).toMatchObject([{ ms: 500, actions: [publishOf('d1')] }])
  })

  test('waits for the last letters, and publishes with them', async () => {
    const states = (ms: number) =>
      ms < 800
        ? snapshot({ isSyncing: true })
        : ms < 1_200
          ? snapshot({ draft: draft({ _rev: 'd2' }) })
          : snapshot({ draft: draft({ _rev: 'd2' }), validated: 'd2' })
    const { parts, sent } = studio(states)
    await publishNow(minor, parts)
    expect(sent).toMatchObject([{ ms: 1_200, actions: [publishOf('d2')] }])
  })

  test('waits for a pause while others write, and says so', async () => {
    const others = ['Kari']
    const states = (ms: number) => {
      const revision = `d${Math.min(8, Math.floor(ms / 500))}`
      return snapshot({ draft: draft({ _rev: revision }), validated: revision, others })
    }
    const { parts, sent, waited } = studio(states)
    expect(await publishNow(minor, parts)).toMatchObject({ done: true, at: '2026-11-27T10:00:06.000Z' })
    expect(waited[0]).toEqual(others)
    expect(sent).toMatchObject([{ ms: 6_000, actions: [publishOf('d8')] }])
  })

  test('says who writes also while their letters come faster than they are validated', async () => {
    const others = ['Kari']
    const states = (ms: number) => {
      const isWriting = ms < 3_000
      const revision = `d${Math.min(3_000, ms)}`
      return snapshot({ draft: draft({ _rev: revision }), validated: isWriting ? 'd0' : revision, others })
    }
    const { parts, sent, waited } = studio(states)
    expect(await publishNow(minor, parts)).toMatchObject({ done: true })
    expect(waited).toEqual([others])
    expect(sent).toMatchObject([{ ms: 5_000 }])
  })

  test('is given up when they do not pause, and nothing is sent', async () => {
    const states = (ms: number) =>
      snapshot({ draft: draft({ _rev: `d${ms}` }), validated: `d${ms}`, others: ['Kari'] })
    const { parts, sent, now } = studio(states)
    expect(await publishNow(minor, parts)).toEqual({ done: false, why: 'stillWriting' })
    expect(now()).toBeLessThan(25_000)
    expect(sent).toEqual([])
  })

  test.each([
    ['invalid', { hasErrors: true }],
    ['invalid', { hasUnstored: true }],
    ['notSaved', { isSyncing: true }],
    ['gone', { draft: undefined }],
  ] as const)('is %s when the document is %j, and nothing is sent', async (why, fields) => {
    const { parts, sent } = studio(() => snapshot(fields))
    expect(await publishNow(minor, parts)).toEqual({ done: false, why })
    expect(sent).toEqual([])
  })

  test('is not sent when the editor cancels while it waits', async () => {
    const { parts, sent, now } = studio(() => snapshot({ isSyncing: true }))
    const outcome = await publishNow(minor, { ...parts, isCancelled: () => now() > 1_000 })
    expect([outcome, sent]).toEqual([{ done: false, why: 'cancelled' }, []])
  })

  test('is not sent when there is more to ask once all is committed', async () => {
    const { parts, sent } = studio(() => snapshot())
    expect(await publishNow(minor, { ...parts, isAnswered: () => false })).toEqual({
      done: false,
      why: 'asks',
    })
    expect(sent).toEqual([])
  })

  test('is not sent when the address changed after the redirects were read', async () => {
    const moved = draft({ slug: { _type: 'slug', current: 'ny' } })
    const { parts, sent } = studio((ms) => snapshot(ms > 100 ? { draft: moved } : {}))
    expect(await publishNow(minor, parts)).toEqual({ done: false, why: 'changedMeanwhile' })
    expect(sent).toEqual([])
  })

  test('brings its redirect along when the address has changed', async () => {
    const moved = draft({ slug: { _type: 'slug', current: 'ny' } })
    const { parts, sent } = studio(() => snapshot({ draft: moved }))
    await publishNow(minor, parts)
    expect(JSON.stringify(sent)).toContain('"from":"/aktuelt/ei-sak","to":"/aktuelt/ny"')
  })

  test('that is refused, or fails, is told as such', async () => {
    const response = { statusCode: 409, headers: {}, body: {}, url: '', method: '', statusMessage: '' }
    const refused = studio(() => snapshot(), new ClientError(response))
    expect(await publishNow(minor, refused.parts)).toEqual({ done: false, why: 'changedMeanwhile' })
    const failed = studio(() => snapshot(), new Error('Network error'))
    expect(await publishNow(minor, failed.parts)).toEqual({
      done: false,
      why: 'failed',
      detail: 'Network error',
    })
  })
})
