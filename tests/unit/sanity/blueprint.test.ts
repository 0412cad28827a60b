import { validateDocumentWebhook } from '@sanity/blueprints'
import { expect, test } from 'vitest'
import { parseWebhooks } from '#lake/cli/webhooksSetting.ts'
import { SettingsError } from '#lib/settings.ts'
import { blueprintFrom } from '#sanity/blueprint.ts'
import { webhook } from '#sanity/webhook.ts'

const hosted = {
  SANITY_PROJECT_ID: 'abc123',
  SANITY_DATASET: 'production',
  SANITY_WEBHOOK_SECRET: 'seksten-teikn-minst',
  SITE_URL: 'https://nyhende.example.no/',
}

const resources = () => blueprintFrom(hosted)().resources ?? []

test('a hosted project is given one webhook, to the site, signed, of the right project and dataset', () => {
  expect(resources()).toMatchObject([
    {
      type: 'sanity.project.webhook',
      url: 'https://nyhende.example.no/api/revalidate',
      secret: 'seksten-teikn-minst',
      project: 'abc123',
      dataset: 'production',
    },
  ])
})

test('Sanity’s own check has nothing to say of it', () => {
  expect(validateDocumentWebhook(resources()[0])).toEqual([])
})

test('it is the hook that the lake is started with, in what it hears of and what it sends', () => {
  const [resource] = resources()
  expect(resource).toMatchObject(webhook)
  const started = {
    ...webhook,
    url: 'https://nyhende.example.no/api/revalidate',
    secret: hosted.SANITY_WEBHOOK_SECRET,
  }
  const asTheLakeReadsIt = (hook: unknown) => parseWebhooks(JSON.stringify([hook]), 'production')
  expect(asTheLakeReadsIt(resource)).toEqual(asTheLakeReadsIt(started))
})

test.each(['SANITY_PROJECT_ID', 'SITE_URL', 'SANITY_WEBHOOK_SECRET'])(
  'without %s there is no blueprint, and it is named',
  (name) => {
    const incomplete = () => blueprintFrom({ ...hosted, [name]: '' })
    expect(incomplete).toThrow(SettingsError)
    expect(incomplete).toThrow(name)
  },
)
