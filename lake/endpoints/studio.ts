import { Hono } from 'hono'
import { z } from 'zod'
import { readJson } from '../http/body.ts'
import { editor, requireToken } from '../http/caller.ts'
import type { LakeEnv } from '../http/context.ts'
import { inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'
import { parseBody } from '../transaction/parse.ts'

const user = {
  id: editor.identity,
  name: 'Lokal redaktør',
  displayName: 'Lokal redaktør',
  email: 'redaktor@localhost',
  profileImage: null,
  imageUrl: null,
  role: 'administrator',
  roles: [{ name: 'administrator', title: 'Administrator' }],
  provider: 'local',
}

const keyValues = z.array(z.object({ key: z.string().min(1).max(200), value: z.unknown() })).max(100)
// If comments are not among the features, Studio wraps its whole tree in an upsell for them once it has this response,
// and remounts everything: an editor who had begun to type lost focus and selection. Our configuration switches
// comments off on the lake, whatever this list says.
const features = ['studioComments']

const v = '/:version{v[^/]+}'

/** What Studio requests at start-up besides content: who the user is, what they may do, and their list preferences. */
export function studioEndpoints({ settings, store }: Lake): Hono<LakeEnv> {
  const { projectId, dataset } = settings
  return (
    new Hono<LakeEnv>()
      .get(`${v}/users/me`, (c) => c.json(c.get('caller').isAnonymous ? {} : user))
      .get(`${v}/users/me/keyvalue/:keys`, (c) => {
        requireToken(c)
        const keys = c.req.param('keys').split(',')
        const known = keys.map((key) => ({ key, value: store.setting(key) }))
        return c.json(known.filter(({ value }) => value !== undefined))
      })
      .put(`${v}/users/me/keyvalue`, async (c) => {
        requireToken(c)
        const pairs = parseBody(keyValues, await readJson(c))
        for (const { key, value } of pairs) store.saveSetting(key, value ?? null)
        return c.json(pairs)
      })
      .get(`${v}/users/:ids`, (c) => {
        const ids = c.req.param('ids').split(',')
        return c.json(ids.filter((id) => id === user.id).map(() => user))
      })
      .get(`${v}/projects/:project/datasets/:dataset/acl`, inDataset(settings), (c) => {
        const all = ['read', 'create', 'update', 'history', 'editHistory', 'manage']
        const permissions = c.get('caller').isAnonymous ? ['read'] : all
        return c.json([{ filter: '_id in path("**")', permissions }])
      })
      .get(`${v}/projects/:project`, (c) =>
        c.json({
          id: projectId,
          displayName: 'Aktuelt (lokal)',
          studioHost: null,
          organizationId: null,
          isBlocked: false,
          members: [],
          features: [],
          metadata: {},
        }),
      )
      .get(`${v}/projects/:project/datasets`, (c) =>
        // With a profile, the request is for datasets for comments and the like, which the lake does not have.
        c.json(
          c.req.query('datasetProfile')
            ? []
            : [{ name: dataset, aclMode: 'public', datasetProfile: 'content' }],
        ),
      )
      .get(`${v}/projects/:project/grants`, (c) => c.json({}))
      .get(`${v}/projects/:project/roles`, (c) => c.json([]))
      .get(`${v}/projects/:project/user-applications`, (c) => c.json([]))
      // References from other datasets, of which the lake has none; Studio finds those within this one with a query.
      .get(`${v}/data/references/:dataset/documents/:id/to`, inDataset(settings), (c) =>
        c.json({ totalCount: 0, references: [] }),
      )
      .get(`${v}/features`, (c) => c.json(features))
      .get(`${v}/projects/:project/features`, (c) => c.json(features))
      .get(`${v}/schedules/:project/:dataset`, (c) => c.json({ schedules: [] }))
      .get(`${v}/auth/providers`, (c) => c.json({ providers: [], thirdPartyLogin: false, sso: {} }))
      .post(`${v}/auth/logout`, (c) => c.body(null, 204))
      .get(`${v}/journey/announcements`, (c) => c.json([]))
      .get(`${v}/journey/*`, (c) => c.json(null))
      .get(`${v}/help`, (c) => c.json({}))
      .get(`${v}/check/cors`, (c) => c.json({ result: { allowed: true, withCredentials: true } }))
      .get(`${v}/ping`, (c) => c.text('pong'))
      .get(`${v}/data/ping/:dataset`, (c) => c.text('pong'))
      .get(`${v}/intake/telemetry-status`, (c) => c.json({ status: 'denied' }))
      .post(`${v}/intake/batch`, (c) => c.body(null, 204))
  )
}
