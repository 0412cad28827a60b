import { expect, test } from 'vitest'
import { parseSettings, SettingsError } from '#lib/settings.ts'

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

test('the site’s address carries no slash at its end', () => {
  expect(parseSettings({ SITE_URL: 'https://nyhende.example.no/' }).siteUrl).toBe(
    'https://nyhende.example.no',
  )
})
