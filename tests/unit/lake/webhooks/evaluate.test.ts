import { expect, test } from 'vitest'
import type { Doc } from '#lake/document.ts'
import type { Webhook } from '#lake/settings.ts'
import { compileRule, WebhookError } from '#lake/webhooks/evaluate.ts'
import { webhook as site } from '#sanity/webhook.ts'

const settings = {
  directory: ':memory:',
  projectId: 'local',
  dataset: 'production',
  token: 't',
  port: 0,
  origins: [],
  webhooks: [],
}
const doc = (fields: Record<string, unknown>): Doc => ({
  _id: 'a',
  _type: 'article',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00.000Z',
  _updatedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
})
const before = doc({ _rev: 'r1', slug: { current: 'gamal' }, title: 'A' })
const after = doc({ _rev: 'r2', slug: { current: 'ny' }, title: 'A' })

const by = { identity: 'kari', now: new Date('2026-06-01T12:00:00.000Z') }

async function run(rule: Pick<Webhook, 'filter' | 'projection'>, delta: { before?: Doc; after?: Doc }) {
  const hook: Webhook = { name: 'h', url: 'http://127.0.0.1/', on: ['update'], ...rule }
  const { before, after } = delta
  const payload = await compileRule(hook, settings).payload({ before, after }, by)
  return payload === undefined ? undefined : JSON.parse(payload)
}

const projection =
  '{_id,_type,_rev,"slug":slug.current,"before":{"slug":before().slug.current},"operation":delta::operation()}'

test.each([
  ['create', { after }, null],
  ['update', { before, after }, 'r1'],
  ['delete', { before }, 'r1'],
])('the site’s own projection of a %s tells what was there before', async (operation, delta, previous) => {
  expect(await run({ projection: site.projection }, delta)).toMatchObject({ operation, previous })
})

test.each([
  ['create', { after }, { _rev: 'r2', slug: 'ny', before: { slug: null }, operation: 'create' }],
  ['update', { before, after }, { _rev: 'r2', slug: 'ny', before: { slug: 'gamal' }, operation: 'update' }],
  ['delete', { before }, { _rev: 'r1', slug: 'gamal', before: { slug: 'gamal' }, operation: 'delete' }],
])('the projection of a %s sees both sides of the change', async (_, delta, expected) => {
  expect(await run({ projection }, delta)).toEqual({ _id: 'a', _type: 'article', ...expected })
})

test.each([
  ['_type == "article"', true],
  ['_type in ["event"]', false],
  ['delta::changedAny(slug)', true],
  ['delta::changedAny(title)', false],
  ['delta::changedOnly(slug)', false],
  ['before().title == after().title', true],
  ['count(*[_type == "article"]) > 0', false],
  ['topic->title == "x"', false],
  ['title', false],
])('the filter %s of an update: %s', async (filter, matches) => {
  expect((await run({ filter }, { before, after })) !== undefined).toBe(matches)
})

test('without a projection the whole document is sent, without a filter every one', async () => {
  expect(await run({}, { before, after })).toEqual(after)
  expect(await run({ filter: ' ', projection: '' }, { before })).toEqual(before)
})

test('a rule that cannot be parsed is refused by name', () => {
  const hook: Webhook = { name: 'min-hook', url: 'http://127.0.0.1/', on: ['create'], filter: '_type ==' }
  expect(() => compileRule(hook, settings)).toThrow(WebhookError)
  expect(() => compileRule(hook, settings)).toThrow(/filter of the webhook "min-hook"/)
})
