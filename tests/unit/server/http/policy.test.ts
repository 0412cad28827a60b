import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageHeaders, pagePolicy, speculationRules, styleSource } from '#server/http/policy.ts'

const policy = new Map(
  (pageHeaders['content-security-policy'] ?? '').split('; ').map((directive): [string, string] => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values.join(' ')]
  }),
)

test('no script runs on a public page, and nothing is loaded from elsewhere but a player that the reader asks for', () => {
  expect(policy.get('default-src')).toBe("'none'")
  expect(policy.get('script-src')).toBe("'none'")
  for (const [name, sources] of policy) if (name !== 'frame-src') expect(sources).not.toContain('http')
})

test('a video’s player may be shown for each provider that has one', () => {
  expect(policy.get('frame-src')).toBe('https://www.youtube-nocookie.com https://player.vimeo.com')
})

test('pages are fetched ahead; Studio, endpoints, files and searches are not', () => {
  const text = JSON.stringify(JSON.parse(speculationRules))
  for (const path of ['/studio*', '/api/*', '/media/*', '/aktuelt/sok*']) expect(text).toContain(path)
})

test('of the styles in a page only those count that it names, besides attributes and our own files', () => {
  const styles = styleSource('p{top:0}')
  expect(styles).toBe(`'sha256-${createHash('sha256').update('p{top:0}').digest('base64')}'`)
  expect(pagePolicy([styles])).toContain(`; style-src 'self' ${styles}; style-src-attr 'unsafe-inline';`)
  expect(policy.get('style-src')).toBe("'self'")
})
