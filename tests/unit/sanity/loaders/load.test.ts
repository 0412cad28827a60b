import { describe, expect, it } from 'vitest'
import { loadDocument } from '#sanity/loaders/load.ts'
import { readFrom, references, reportNothing, storedArticle } from '#tests/fixtures/read.ts'

const embargoed = storedArticle('sperra-sak', {
  title: 'Hemmeleg til i morgon',
  publishedAt: '2021-08-31T06:00:00Z',
})
const link = { _type: 'internalLink', _key: 'l', reference: { _type: 'reference', _ref: 'sperra-sak' } }
const body = [
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [link],
    children: [{ _type: 'span', _key: 's', text: 'Les saka', marks: ['l'] }],
  },
]
const pointing = storedArticle('peikar', {
  related: references('sperra-sak'),
  withdrawn: { at: '2021-08-01T10:00:00Z', reason: 'Utdatert', replacement: references('sperra-sak')[0] },
  body,
})

describe('a document that is published later, and that another one points to', () => {
  const load = (now?: string) => loadDocument('peikar', readFrom([pointing, embargoed], now), () => undefined)

  it('is told of by neither title nor address until its time', async () => {
    const page = JSON.stringify(await load())
    expect(page).not.toContain('Hemmeleg')
    expect(page).not.toMatch(/"slug":"sperra-sak"/)
    expect(page).toContain('Les saka')
  })

  it('is related, the replacement and linked to from then on', async () => {
    const page = await load('2021-08-31T06:00:00Z')
    expect(page?.related.map(({ title }) => title)).toEqual(['Hemmeleg til i morgon'])
    expect(page?.withdrawn?.replacement?.slug).toBe('sperra-sak')
    expect(JSON.stringify(page?.body)).toContain('"slug":"sperra-sak"')
  })

  it('is nobody’s page itself', async () => {
    const read = readFrom([embargoed])
    expect(await loadDocument('sperra-sak', read, reportNothing)).toBeUndefined()
  })
})
