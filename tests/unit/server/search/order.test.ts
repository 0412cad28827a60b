import { describe, expect, it } from 'vitest'
import { paragraph } from '#tests/fixtures/content.ts'
import { storedArticle, storedEvent } from '#tests/fixtures/read.ts'
import { searchIndexOf } from '#tests/fixtures/searchIndex.ts'

const corpus1 = await searchIndexOf([
  storedArticle('i-teksten', { title: 'Møte', body: [paragraph('Den nye båthamna opnar.')] }),
  storedArticle('i-ingressen', { title: 'Opning', lead: 'Båthamna i Florø er klar.' }),
  storedArticle('i-tittelen', { title: 'Båthamn i Florø', publishedAt: '2015-06-01T10:00:00Z' }),
  storedArticle('i-boks', {
    title: 'Fakta',
    publishedAt: '2014-06-01T10:00:00Z',
    body: [{ _type: 'factBox', _key: 'f', title: 'Kort', content: [paragraph('Ei båthamn.')] }],
  }),
  storedArticle('kjem', { title: 'Båthamn', publishedAt: '2022-01-01T10:00:00Z' }),
  storedArticle('utgaatt', { title: 'Båthamn', expiresAt: '2021-01-01T10:00:00Z' }),
  storedArticle('ei-ferje', { title: 'Ferje', publishedAt: '2020-01-01T10:00:00Z' }),
])

describe('a search', () => {
  const { idsOf, lookUp } = corpus1

  it('finds a word in title, lead and text, in that order, and the newest of equals first', () => {
    expect(idsOf('båthamn')).toEqual(['i-tittelen', 'i-ingressen', 'i-teksten', 'i-boks'])
  })

  it('shows nothing of what waits for its time, or has expired, and knows no word of it', async () => {
    const { lookUp: ask, file } = await searchIndexOf([
      storedArticle('kjem', { title: 'Løyndom', publishedAt: '2022-01-01T10:00:00Z' }),
    ])
    expect(ask('løyndom')).toMatchObject({ total: 0, unknown: ['løyndom'] })
    expect(file.prepare('SELECT count(*) AS count FROM terms').get()?.count).toBe(0)
  })

  it('puts what has all the words first, and says how many have', () => {
    expect(idsOf('båthamn florø').slice(0, 2).sort()).toEqual(['i-ingressen', 'i-tittelen'])
    expect(lookUp('båthamn florø').withAll).toBe(2)
    expect(lookUp('båthamn ferje')).toMatchObject({ withAll: 0 })
    expect(idsOf('båthamn ferje')).toContain('ei-ferje')
  })

  it('says which word no document has', () => {
    expect(lookUp('båthamn qwxz')).toMatchObject({ unknown: ['qwxz'], withAll: 0, total: 4 })
  })

  it('takes case and the ends of words as they come, and not the ends of the shortest', () => {
    expect(idsOf('BÅTH')).toContain('i-tittelen')
    expect(idsOf('f')).toEqual([])
    expect(idsOf('i').sort()).toEqual(['i-ingressen', 'i-tittelen'])
  })
})

it('what is withdrawn comes last, and past events after what is to come', async () => {
  const { idsOf } = await searchIndexOf([
    storedArticle('tilbaketrekt', {
      title: 'Revy',
      withdrawn: { at: '2021-07-01T10:00:00Z', reason: 'Feil' },
    }),
    storedArticle('i-teksten', {
      title: 'Sak',
      body: [paragraph('Om ein revy.')],
      publishedAt: '2011-01-01T10:00:00Z',
    }),
    storedEvent('over', {
      title: 'Revy',
      startsAt: '2021-07-01T10:00:00Z',
      publishedAt: '2021-06-20T10:00:00Z',
    }),
    storedEvent('kjem', {
      title: 'Revy',
      startsAt: '2021-10-01T10:00:00Z',
      publishedAt: '2021-06-10T10:00:00Z',
    }),
  ])
  expect(idsOf('revy')).toEqual(['kjem', 'over', 'i-teksten', 'tilbaketrekt'])
})

it('hits are paged, counted and narrowed by kind and year', async () => {
  const { lookUp, idsOf } = await searchIndexOf([
    ...Array.from({ length: 40 }, (_, i) =>
      storedArticle(`sak-${i}`, {
        title: 'Sak om veg',
        kind: i < 30 ? 'notice' : 'news',
        publishedAt: `${i % 2 === 0 ? 2020 : 2021}-06-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00Z`,
      }),
    ),
    storedEvent('eit-arrangement', { title: 'Møte om veg' }),
  ])
  const all = lookUp('veg')
  expect(all.total).toBe(41)
  expect(new Map(all.kinds.map(({ value, count }) => [value, count]))).toEqual(
    new Map([
      ['notice', 30],
      ['news', 10],
      ['event', 1],
    ]),
  )
  expect(all.years.reduce((sum, { count }) => sum + count, 0)).toBe(41)
  const pages = [1, 2, 3, 4].flatMap((page) => idsOf('veg', { page }))
  expect(new Set(pages).size).toBe(41)
  expect(pages).toHaveLength(41)
  const notices = lookUp('veg', { kind: 'notice', year: 2020 })
  expect(notices.total).toBe(15)
  expect(notices.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(20)
  expect(notices.years.reduce((sum, { count }) => sum + count, 0)).toBe(30)
})

it('what a page says anywhere is found: programme, persons, places, tables, captions, attachments, topics, kind', async () => {
  const { idsOf } = await searchIndexOf([
    {
      ...storedArticle('topic', {}),
      _type: 'topic',
      _id: 'emne',
      title: 'Kulturminne',
      slug: { current: 'kulturminne' },
    },
    {
      ...storedArticle('person', {}),
      _type: 'person',
      _id: 'kari',
      name: 'Kari Kjempegod',
      role: 'kulturkonsulent',
    },
    storedEvent('dagen', {
      title: 'Dagen',
      place: { name: 'Naustet', address: 'Sjøgata 9' },
      host: 'Soknerådet',
      topics: [{ _type: 'reference', _ref: 'emne', _key: 'e' }],
      contacts: [{ _type: 'reference', _ref: 'kari', _key: 'k' }],
      attachments: [{ _type: 'file', _key: 'f', title: 'Deltakarliste' }],
      programme: [
        {
          _type: 'programmeItem',
          _key: 'p',
          topic: 'Runesteinar i fjøra',
          room: 'Storestova',
          speakers: [
            { _type: 'speaker', _key: 's', name: 'Bodil Blåfjell', organisation: 'Nasjonalarkivet' },
          ],
        },
      ],
      body: [
        {
          _type: 'table',
          _key: 't',
          caption: 'Tidtabell',
          rows: [{ _type: 'row', _key: 'r', cells: ['Hurtigbåt', '09.15'] }],
        },
      ],
    }),
  ])
  for (const q of [
    'naustet',
    'sjøgata 9',
    'soknerådet',
    'kulturminne',
    'kjempegod',
    'kulturkonsulent',
    'deltakarliste',
    'runesteinar',
    'storestova',
    'blåfjell',
    'nasjonalarkivet',
    'tidtabell',
    'hurtigbåt',
    'arrangement',
  ])
    expect([q, idsOf(q)]).toEqual([q, ['dagen']])
})
