import { createClient } from '@sanity/client'
import { describe, expect, test, vi } from 'vitest'
import {
  likeliest,
  searchReplacements,
  suggestReplacements,
  tellingWords,
} from '#sanity/studio/events/replacements.ts'

const found = (_id: string, publishedAt = '2026-11-01T08:00:00Z') => ({
  _id,
  title: `Sak ${_id}`,
  publishedAt,
})

/** A client that answers each query with these, and notes what it was asked. */
function clientOf(answers: object[][]) {
  const client = createClient({ projectId: 'p', dataset: 'd', apiVersion: '2025-02-19', useCdn: false })
  const fetch = vi.fn(async () => answers.shift() ?? [])
  vi.spyOn(client, 'withConfig').mockReturnValue(Object.assign(client, { fetch }))
  return { client, params: () => fetch.mock.calls.map((call: unknown[]) => call[1]) }
}

describe('what may replace a document', () => {
  test('has the telling words of its title, the longest first', () => {
    expect(tellingWords('Ny rettleiing om snø og brøyting for rettleiing')).toEqual([
      'rettleiing',
      'brøyting',
    ])
    expect(tellingWords(undefined)).toEqual([])
  })

  test('is found most often, and of those the newest; three at most, each once', () => {
    const [a, b, c, d] = [found('a'), found('b', '2026-11-02T08:00:00Z'), found('c'), found('d')]
    expect(likeliest([a, b, c, d, c])).toEqual([c, b, a])
  })

  test('is suggested by words and topics, and is not the document itself', async () => {
    const { client, params } = clientOf([[found('a')], [found('b')], [found('b')]])
    const document = { _id: 'drafts.x', title: 'Rettleiing om brøyting', topics: [{ _ref: 't' }, null] }
    expect(await suggestReplacements(client, document)).toEqual([found('b'), found('a')])
    expect(params()).toEqual([
      { not: 'x', word: 'rettleiing*' },
      { not: 'x', word: 'brøyting*' },
      { not: 'x', topics: ['t'] },
    ])
  })

  test('is searched for by the beginnings of all words, whatever else is typed', async () => {
    const { client, params } = clientOf([[found('a')]])
    expect(await searchReplacements(client, { _id: 'x' }, ' Snø, mås* ')).toEqual([found('a')])
    expect(params()).toEqual([{ not: 'x', words: ['snø*', 'mås*'] }])
    expect(await searchReplacements(client, { _id: 'x' }, ' * ')).toEqual([])
  })
})
