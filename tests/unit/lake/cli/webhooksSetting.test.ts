import { expect, test } from 'vitest'
import { parseWebhooks } from '#lake/cli/webhooksSetting.ts'

const hook = { name: 'a', url: 'http://127.0.0.1:3000/api/revalidate', secret: 'veldig-hemmeleg' }
const parse = (...hooks: object[]) => parseWebhooks(JSON.stringify(hooks), 'production')

test('a webhook of the blueprints is taken as it is, without what the lake has no use for', () => {
  const given = {
    ...hook,
    on: ['update'],
    apiVersion: 'v2025-02-19',
    httpMethod: 'POST',
    includeDrafts: false,
  }
  expect(parse(given)).toEqual([{ ...hook, on: ['update'], httpMethod: 'POST', includeDrafts: false }])
})

test('without "on" a hook hears of everything', () => {
  expect(parse(hook)).toEqual([{ ...hook, on: ['create', 'update', 'delete'] }])
})

test('no setting is no webhooks', () => {
  expect(parseWebhooks(undefined, 'production')).toEqual([])
  expect(parseWebhooks('', 'production')).toEqual([])
})

test('disabled hooks and those of another dataset are left out', () => {
  const hooks = parse(
    { ...hook, name: 'a', status: 'disabled' },
    { ...hook, name: 'b', dataset: 'test' },
    { ...hook, name: 'c', dataset: '*' },
    { ...hook, name: 'd', dataset: 'production' },
  )
  expect(hooks.map(({ name }) => name)).toEqual(['c', 'd'])
})

test.each([
  [[{ ...hook, url: 'ftp://x/' }], /0\.url: is an http or https address/],
  [[{ ...hook, on: ['publish'] }], /0\.on\.0/],
  [[{ ...hook, filtre: 'x' }], /filtre/],
  [[hook, hook], /1\.name: is the name of an earlier webhook/],
])('what is wrong is named with its place, and no secret is repeated', (hooks, message) => {
  expect(() => parse(...hooks)).toThrow(message)
  expect(() => parse(...hooks)).not.toThrow(/hemmeleg/)
})

test('text that is not JSON is refused without repeating it', () => {
  expect(() => parseWebhooks('[{"secret":"hemmeleg"', 'production')).toThrow(/LAKE_WEBHOOKS is not JSON/)
  expect(() => parseWebhooks('[{"secret":"hemmeleg"', 'production')).not.toThrow(/hemmeleg/)
})
