import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lakeSettings } from '#lake/cli/settings.ts'

test('with an empty environment the lake has its usual place, port and token', () => {
  expect(lakeSettings({})).toEqual({
    directory: resolve('.lake'),
    projectId: 'local',
    dataset: 'production',
    token: 'local',
    port: 3333,
    baseUrl: 'http://localhost:3333',
    origins: ['http://localhost:3000'],
    webhooks: [],
  })
})

test('with a hosted project every command is refused, and why is said', () => {
  expect(() => lakeSettings({ SANITY_PROJECT_ID: 'abc123' })).toThrow(
    /SANITY_PROJECT_ID is set.*"abc123".*Unset SANITY_PROJECT_ID/,
  )
})

test('on a free port the address of assets is left to the lake, which knows the port', () => {
  expect(lakeSettings({ LAKE_PORT: '0' })).not.toHaveProperty('baseUrl')
})
