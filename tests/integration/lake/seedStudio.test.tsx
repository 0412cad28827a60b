// @vitest-environment jsdom
import { createWorkspaceFromConfig, type SanityDocument, validateDocument } from 'sanity'
import { describe, expect, it } from 'vitest'
import { seedIfEmpty } from '#lake/cli/seed.ts'
import { studioConfig } from '#sanity/studio/config.ts'
import { clientOf, newDirectory, runningLake, token } from './support.ts'

// On an idle machine, two seconds for the pictures and two for Studio's modules; the tests share a machine.
const patience = 90_000

describe('the seed in a lake', () => {
  it(
    'is what Studio has nothing to object to, save the title that is too long and lacks its lead on purpose',
    async () => {
      const directory = newDirectory()
      const settings = { directory, projectId: 'local', dataset: 'production', token, port: 0 }
      expect(await seedIfEmpty({ ...settings, origins: [], webhooks: [] })).toBe(true)

      const lake = await runningLake({ directory })
      const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
      const workspace = await createWorkspaceFromConfig(
        studioConfig({ projectId: 'local', dataset: 'production', lake: { url: lake.url, token } }),
      )
      const documents = await client.fetch<SanityDocument[]>('*[!(_type match "sanity.*")] | order(_id)')
      expect(documents.length).toBeGreaterThan(40)
      const remarks: string[] = []
      for (const document of documents) {
        const found = await validateDocument({ document, workspace, getClient: () => client })
        remarks.push(...found.map(({ level, path }) => `${document._id} ${level} ${path.join('.')}`))
      }
      expect(remarks).toEqual([
        'article-lang-tittel warning title',
        'article-lang-tittel warning lead',
        'drafts.article-lang-tittel warning lead',
      ])
    },
    patience,
  )
})
