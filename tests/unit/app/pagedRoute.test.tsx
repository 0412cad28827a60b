import { beforeEach, expect, test, vi } from 'vitest'
import { missing, missingMetadata } from '#app/(public)/missing.tsx'
import { pagedRoute } from '#app/(public)/pagedRoute.tsx'

const now = new Date('2026-11-27T10:00:00Z')
const filters = { topics: [], years: [2026] }

vi.mock('#sanity/loaders/index.ts', () => ({ loadFilters: async () => filters, pageTime: async () => now }))
vi.mock('#app/(public)/missing.tsx', () => ({
  missing: vi.fn(
    async (address: string[], first: string[]) => `/${address.join('/')} of /${first.join('/')}`,
  ),
  missingMetadata: { title: 'Fann ikkje sida' },
}))

type Params = { topic: string }

const asked: [number, string][] = []
const route = pagedRoute({
  path: (params: Params) => ['aktuelt', 'emne', params.topic],
  load: async (page, params) => {
    asked.push([page, params.topic])
    return page <= 3 && params.topic === 'hav' ? { page } : undefined
  },
  head: ({ page }) => ({ title: `Side ${page}` }),
  view: (found) => JSON.stringify(found),
})

const at = <Own extends object>(params: Own) => ({ params: Promise.resolve(params) })

beforeEach(() => {
  asked.length = 0
  vi.mocked(missing).mockClear()
})

test('the first page is page 1, with what lists are narrowed by and the time of the page', async () => {
  const props = at({ topic: 'hav' })
  expect(await route.first.page(props)).toBe(JSON.stringify({ page: 1, filters, now }))
  expect(await route.first.generateMetadata(props)).toEqual({ title: 'Side 1' })
})

test('a further page is the one of its number', async () => {
  const props = at({ topic: 'hav', page: '3' })
  expect(await route.numbered.page(props)).toBe(JSON.stringify({ page: 3, filters, now }))
  expect(await route.numbered.generateMetadata(props)).toEqual({ title: 'Side 3' })
})

test('where there is nothing, what is missing is the address as it was asked for, of the list’s first page', async () => {
  const [first, numbered] = [at({ topic: 'h%C3%A5' }), at({ topic: 'hav', page: '4' })]
  expect(await route.first.page(first)).toBe('/aktuelt/emne/h%C3%A5 of /aktuelt/emne/h%C3%A5')
  expect(await route.first.generateMetadata(first)).toBe(missingMetadata)
  expect(await route.numbered.page(numbered)).toBe('/aktuelt/emne/hav/side/4 of /aktuelt/emne/hav')
  expect(await route.numbered.generateMetadata(numbered)).toBe(missingMetadata)
})

test.each(['1', '02', '0', '2.0', 'x', ''])(
  '“%s” is no number of a page, and nothing is read for it',
  async (page) => {
    const props = at({ topic: 'hav', page })
    expect(await route.numbered.page(props)).toBe(`/aktuelt/emne/hav/side/${page} of /aktuelt/emne/hav`)
    expect(await route.numbered.generateMetadata(props)).toBe(missingMetadata)
    expect(asked).toEqual([])
  },
)
