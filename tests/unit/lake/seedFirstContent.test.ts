import { beforeAll, describe, expect, it } from 'vitest'
import { type SeedDocument, seedAssets, seedDocuments } from '#lake/seed/index.ts'

let page: SeedDocument
let people: Map<string, SeedDocument>

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return textOf(Object.values(value))
}

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

beforeAll(async () => {
  const documents = seedDocuments({ now: new Date('2030-02-03T04:05:06Z'), assets: await seedAssets() })
  const found = documents.find(({ _id }) => _id === 'event-politisk-markering')
  if (!found) throw new Error('The seed has no first content')
  page = found
  people = new Map(documents.map((document) => [document._id, document]))
  // Drawing takes two seconds on an idle machine, and the tests share a machine.
}, 60_000)

describe('the first content carries the facts of its sheet, whatever day it is', () => {
  it('is the digital event with that slug, in Nynorsk', () => {
    expect(page).toMatchObject({
      _type: 'event',
      slug: { _type: 'slug', current: 'politisk-markering-av-digi-vestland' },
      language: 'nn',
      attendance: 'online',
      status: 'planned',
    })
  })

  it('calls on the reader in a title that is longer than the breadcrumb’s', () => {
    expect(page.title).toMatch(/^Følg den politiske markeringa av Digi Vestland på nett 1\. september$/)
    expect(page.shortTitle).toBe('Politisk markering av Digi Vestland')
  })

  it('starts on 1 September 2021 at 13.30 in Oslo and has no end', () => {
    expect(page.startsAt).toBe('2021-09-01T11:30:00.000Z')
    expect(page).not.toHaveProperty('endsAt')
    expect(page.allDay).toBe(false)
  })

  it('is online, with Bergen kommune as host', () => {
    expect(page.place).toEqual({ name: 'På nett' })
    expect(page.host).toBe('Bergen kommune')
  })

  it('says in the lead who invites whom to what, when, and where to watch', () => {
    for (const fact of [
      'Byråd for digitalisering',
      'Erlend Horn',
      'ordførarane i Vestland',
      'politisk markering av Digi Vestland',
      '1. september 2021 kl. 13.30',
      'direktesendinga på denne sida',
    ])
      expect(page.lead).toContain(fact)
  })

  it('links twice to the one place on the page where the stream is', () => {
    const hrefs = list(page.body)
      .flatMap(({ markDefs }) => list(markDefs))
      .map(({ href }) => href)
    expect(hrefs).toEqual(['#direktesending', '#direktesending'])
    expect(page.stream).toMatchObject({ state: 'removed' })
  })

  it('quotes the invitation after one sentence that introduces it', () => {
    const body = list(page.body)
    const at = body.findIndex(({ _type }) => _type === 'quotation')
    expect(textOf(body[at - 1]).match(/[.:!?]/g)).toEqual([':'])
    expect(body[at]).toMatchObject({ language: 'nb', source: expect.stringContaining('Bergen kommune') })
    const words = textOf(body[at])
    for (const fact of [
      'Nesten alle kommunestyrene i Vestland har vedtatt å delta',
      'sterk aktør',
      'digitalisere sektoren, kommunene selv og tjenestene',
      'regionale nettverkene',
      'KS',
      'mandatet fra kongressen i 2020',
      'regjeringen og KS, «En digital offentlig sektor»',
      'vertskap inviterer Bergen kommune til en digital samling om hvor vi står i dag, og om veien videre',
    ])
      expect(words).toContain(fact)
  })

  it('has the five items of the programme in order, none of them with a time', () => {
    const items = list(page.programme)
    expect(items).toHaveLength(5)
    for (const item of items) {
      expect(item).not.toHaveProperty('startsAt')
      expect(item).not.toHaveProperty('endsAt')
    }
    const speakers = items.map(({ speakers: of }) =>
      list(of).map((speaker) => people.get(String(speaker._ref)) ?? speaker),
    )
    expect(speakers[0]).toMatchObject([
      { name: 'Erlend Horn', role: 'Byråd for digitalisering', organisation: 'Bergen kommune' },
    ])
    expect(speakers[1]).toMatchObject([{ name: 'Bjørn Arild Gram', role: 'Styreleiar', organisation: 'KS' }])
    expect(speakers[2]).toEqual([
      expect.objectContaining({ organisation: 'Kommunal- og moderniseringsdepartementet' }),
    ])
    expect(speakers[2]?.[0]).not.toHaveProperty('name')
    expect(items[3]).toMatchObject({ topic: 'Status for samarbeidet og fokus i neste fase', speakers: [] })
    expect(items[4]).toMatchObject({ kind: 'debate', speakers: [] })
    expect(items[4]?.topic).toMatch(
      /^«.*politisk forankring.*digitale transformasjonen av kommunesektoren.*Vestland.*»$/,
    )
    expect(items.slice(0, 3).every((item) => !('topic' in item))).toBe(true)
  })

  it('was last updated on 14 October 2021, six weeks after the event', () => {
    expect(page.lastUpdated).toBe('2021-10-14T10:00:00.000Z')
    expect(String(page.publishedAt) < '2021-09-01').toBe(true)
  })
})
