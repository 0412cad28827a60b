import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerPatience, proxyPatience, queryPatience, renderingPatience } from '#lib/http/patience.ts'
import { cacheLimits } from '#server/cache/cache.ts'

/** The seconds that the `server` in deploy/nginx.conf waits for responses; its locations have more indentation. */
const waitedByNginx = [
  ...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/^ {4}proxy_read_timeout (\d+)s;/gm),
]

test('nginx waits for just as long as we go by', () => {
  expect(waitedByNginx.map(([, seconds]) => Number(seconds) * 1000)).toEqual([proxyPatience])
})

test('all that a reader waits for ends within that, each within what waits for it', () => {
  const { answer, patience } = cacheLimits
  expect(answer).toBe(answerPatience)
  expect(answerPatience).toBeLessThan(10_000)
  const nested = [2 * queryPatience, renderingPatience, answerPatience, proxyPatience]
  expect(nested.toSorted((one, other) => one - other)).toEqual(nested)
  expect(patience).toBeLessThan(answer)
})
