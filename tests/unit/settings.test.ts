import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { parseSettings, readSettingsFile, SettingsError } from '#lib/settings.ts'

test('nothing is needed for local use', () => {
  const settings = parseSettings({})
  expect(settings).toMatchObject({
    port: 3000,
    projectId: 'local',
    dataset: 'production',
    siteUrl: 'http://localhost:3000',
  })
  expect(settings.lake).toMatchObject({ port: 3333, directory: '.lake', token: 'local' })
})

test('a hosted project takes the lake’s place by its id alone', () => {
  expect(parseSettings({ SANITY_PROJECT_ID: 'abc123' })).toMatchObject({
    projectId: 'abc123',
    lake: undefined,
  })
})

test('an empty setting counts as absent, as in a copied .env.example', () => {
  expect(parseSettings({ PORT: '', SANITY_PROJECT_ID: '', REDIS_URL: '' }).projectId).toBe('local')
})

test('every setting that cannot be used is named, and its value is not repeated', () => {
  const wrong = () =>
    parseSettings({ PORT: '70000', SANITY_WEBHOOK_SECRET: 'kort', SITE_URL: 'ikkje ei adresse' })
  expect(wrong).toThrow(SettingsError)
  expect(wrong).toThrow(/PORT[\s\S]*SITE_URL[\s\S]*SANITY_WEBHOOK_SECRET/)
  expect(wrong).not.toThrow(/kort\b/)
})

const siteUrlWords = 'must be an address such as https://nyhende.example.no, without a path'

test.each([
  ['SITE_URL', 'localhost:3000', siteUrlWords],
  ['SITE_URL', 'javascript:alert(1)', siteUrlWords],
  ['SITE_URL', 'https://nyhende.example.no/aktuelt', siteUrlWords],
  ['SITE_URL', 'https://nyhende.example.no/?x', siteUrlWords],
  ['SITE_URL', 'https://user:pass@nyhende.example.no', siteUrlWords],
  ['REDIS_URL', 'http://x', 'must be an address such as redis://10.0.0.5:6379'],
  ['REDIS_URL', 'redis:', 'must be an address such as redis://10.0.0.5:6379'],
  ['PORT', '0', 'must be a whole number from 1 to 65535'],
  ['PORT', '3e3', 'must be a whole number from 1 to 65535'],
  ['PORT', ' ', 'must be a whole number from 1 to 65535'],
  ['LAKE_PORT', '65536', 'must be a whole number from 1 to 65535'],
  ['SANITY_PROJECT_ID', 'My Project', 'must be the id from sanity.io/manage'],
  ['SANITY_DATASET', 'Produksjon!', 'must be the name of a dataset'],
  ['FOUR_EYES', 'ja', 'must be on or off'],
  ['NYNORSK_GOAL', '50 %', 'must be a whole number of percent, from 0 to 100'],
  ['NYNORSK_GOAL', '101', 'must be a whole number of percent, from 0 to 100'],
  ['SANITY_WEBHOOK_SECRET', 'kort', 'must have at least 16 characters'],
])('%s=%s is refused, and what it should be is said', (setting, value, words) => {
  expect(() => parseSettings({ [setting]: value })).toThrow(`  ${setting} ${words}`)
})

test.each([
  ['SITE_URL', 'https://nyhende.example.no'],
  ['SITE_URL', 'http://10.0.0.12:3000'],
  ['REDIS_URL', 'redis://10.0.0.5:6379'],
  ['REDIS_URL', 'rediss://user:pass@redis.example.no:6380/2'],
  ['PORT', '65535'],
  ['LAKE_PORT', '0'],
  ['FOUR_EYES', 'on'],
  ['NYNORSK_GOAL', '0'],
])('%s=%s is taken', (setting, value) => {
  expect(() => parseSettings({ [setting]: value })).not.toThrow()
})

test('the site’s address carries no slash at its end', () => {
  expect(parseSettings({ SITE_URL: 'https://nyhende.example.no/' }).siteUrl).toBe(
    'https://nyhende.example.no',
  )
})

describe('the file .env', () => {
  function fileOf(text: string): string {
    const file = join(mkdtempSync(join(tmpdir(), 'aktuelt-env-')), '.env')
    writeFileSync(file, text)
    return file
  }

  afterEach(() => {
    for (const name of ['AKTUELT_TEST_A', 'AKTUELT_TEST_B', 'AKTUELT_TEST_C']) delete process.env[name]
  })

  test('adds what is not set; what is set stands, also when it is empty', () => {
    Object.assign(process.env, { AKTUELT_TEST_A: 'set', AKTUELT_TEST_B: '' })
    readSettingsFile(fileOf('AKTUELT_TEST_A=file\nAKTUELT_TEST_B=file\nAKTUELT_TEST_C=file\n'))
    const { AKTUELT_TEST_A, AKTUELT_TEST_B, AKTUELT_TEST_C } = process.env
    expect([AKTUELT_TEST_A, AKTUELT_TEST_B, AKTUELT_TEST_C]).toEqual(['set', '', 'file'])
  })

  test('need not be there', () => {
    expect(() => readSettingsFile('/nowhere/.env')).not.toThrow()
  })

  test('is named when it is there and cannot be read', () => {
    expect(() => readSettingsFile(tmpdir())).toThrow(SettingsError)
  })
})
