import { ClientError } from '@sanity/client'
import { defer, firstValueFrom, of, throwError } from 'rxjs'
import type { DocumentLocationResolver } from 'sanity/presentation'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { locations } from '#sanity/studio/preview/locations.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Context = Parameters<DocumentLocationResolver>[1]

const found = { _type: 'article', title: 'Brua', slug: 'brua', hasPage: true }

/** What an editor is told when the queries end so, one after the other. */
function told(...errors: unknown[]) {
  let asked = 0
  const listenQuery = () =>
    defer(() => {
      const error = errors[asked++]
      return error ? throwError(() => error) : of(found)
    })
  // Only the query is asked of the store.
  const context = { documentStore: { listenQuery } } as unknown as Context
  const params = { id: 'brua', type: 'article', version: undefined, perspectiveStack: [] }
  const states = locations(params, context)
  // Ours is always an observable; a resolver may also answer at once.
  return firstValueFrom(states as ReturnType<typeof of>)
}

const brua = { locations: [{ title: 'Sida: Brua', href: '/aktuelt/brua' }] }

test('where a document is shown is asked again until the Content Lake is reached, and is never an error', async () => {
  const answer = told(new TypeError('Failed to fetch'), new TypeError('Failed to fetch'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await answer).toEqual(brua)
})

test('a query that is refused leaves no places, and is not asked again', async () => {
  const refusal = new ClientError({
    statusCode: 401,
    body: { error: 'Unauthorized' },
    headers: {},
    url: '',
    method: 'POST',
  } as ConstructorParameters<typeof ClientError>[0])
  expect(await told(refusal)).toBeNull()
})
