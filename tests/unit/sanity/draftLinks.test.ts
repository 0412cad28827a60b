import { expect, test, vi } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { draftLinksIn } from '#sanity/draftLinks.ts'
import { opens, secretHashOf } from '#server/http/linkSecret.ts'

const key = { name: '0123456789abcdef', secret: 'A'.repeat(43) }

test('without a token to read drafts with, every link is closed, and nothing is asked for', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const find = draftLinksIn(parseSettings({ SANITY_PROJECT_ID: 'abc123' }), opens)
  expect(await find(key, new Date())).toBeUndefined()
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test('a secret opens its own hash, and no other, of whatever length', () => {
  expect(opens(key.secret, secretHashOf(key.secret))).toBe(true)
  for (const hash of ['', 'a', secretHashOf('B'), secretHashOf(key.secret).toUpperCase(), 'æ'.repeat(64)]) {
    expect(opens(key.secret, hash)).toBe(false)
  }
})
