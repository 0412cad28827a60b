import { expect, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { lakePolicy } from '#sanity/studio/lakePolicy.ts'
import { studioSettings } from '#sanity/studio/settings.ts'

const secrets = {
  SANITY_READ_TOKEN: 'read-token',
  SANITY_WRITE_TOKEN: 'write-token',
  SANITY_WEBHOOK_SECRET: 'sixteen-characters-and-more',
  REDIS_URL: 'redis://redis.example:6379',
}

test('the browser is told where the lake is and given its token, and nothing else', () => {
  const settings = parseSettings({ ...secrets, LAKE_PORT: '4000', LAKE_TOKEN: 'editor' })
  expect(studioSettings(settings)).toEqual({
    projectId: 'local',
    dataset: 'production',
    lake: { url: 'http://localhost:4000', token: 'editor' },
  })
})

test('with a hosted project the browser is given no token at all', () => {
  const settings = parseSettings({ ...secrets, SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'staging' })
  const told = { projectId: 'abc123', dataset: 'staging', lake: undefined }
  expect(studioSettings(settings)).toEqual(told)
  const without = parseSettings({ SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'staging' })
  expect(studioSettings(without)).toEqual({ ...told, missesToken: true, missesWriteToken: true })
})

test('the browser is told what the body has decided, where it has decided anything', () => {
  const settings = parseSettings({ FOUR_EYES: 'on', NYNORSK_GOAL: '0' })
  expect(studioSettings(settings)).toMatchObject({ fourEyes: true, nynorskGoal: 0 })
  const off = studioSettings(parseSettings({ FOUR_EYES: 'off' }))
  expect([off.fourEyes, off.nynorskGoal]).toEqual([undefined, undefined])
})

test('on the lake the policy lets scripts, styles, pictures and requests come from this machine alone', () => {
  const directives = Object.fromEntries(
    lakePolicy('http://localhost:4000', false)
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )
  const hosts = (name: string) => (directives[name] ?? []).filter((source: string) => source.includes('//'))
  expect(hosts('connect-src')).toEqual([
    'http://localhost:4000',
    'http://*.localhost:4000',
    'ws://localhost:4000',
  ])
  expect(hosts('img-src')).toEqual(['http://localhost:4000'])
  for (const name of ['default-src', 'script-src', 'style-src', 'frame-src', 'worker-src']) {
    expect(hosts(name)).toEqual([])
  }
})

test('the policy allows eval in development alone', () => {
  expect(lakePolicy('http://localhost:4000', false)).not.toContain("'unsafe-eval'")
  expect(lakePolicy('http://localhost:4000', true)).toContain("'unsafe-eval'")
})
