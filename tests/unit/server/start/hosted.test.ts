import { describe, expect, it } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { warningsOf } from '#server/start/hosted.ts'

const told = async (env: Record<string, string>, isPublic: boolean) => {
  const settings = parseSettings({ SANITY_PROJECT_ID: 'abc123', SANITY_READ_TOKEN: 'a-read-token', ...env })
  const hasSiteUrl = env.SITE_URL !== undefined
  const warnings = await warningsOf({ settings, hasSiteUrl, anyoneCanRead: async () => isPublic })
  return warnings.map((lines) => lines.join('\n'))
}

describe('a hosted project', () => {
  it('that is private, of a site whose address is set, is nothing to warn of', async () => {
    expect(await told({ SITE_URL: 'https://nyhende.example.no' }, false)).toEqual([])
  })

  it('that anyone can read is said to show what is to come, and how that is helped', async () => {
    const [warning, ...more] = await told({ SITE_URL: 'https://nyhende.example.no' }, true)
    expect(more).toEqual([])
    expect(warning).toMatch(/"production".*"abc123"[\s\S]*private[\s\S]*SANITY_READ_TOKEN/)
    expect(warning).not.toContain('a-read-token')
  })

  it('without SITE_URL is said to have links that lead to this machine', async () => {
    const [warning] = await told({ PORT: '4250' }, false)
    expect(warning).toMatch(/SITE_URL is not set.*http:\/\/localhost:4250/)
  })
})
