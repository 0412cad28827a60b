import type { SanityClient } from '@sanity/client'
import { evaluate, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import type { DeadLink, LinkReport } from '#lib/links/report.ts'
import { askLinks, deadLinks } from '#sanity/studio/desk/deadLinks.ts'
import { linkEntries, linksTold } from '#sanity/studio/desk/tellLinks.ts'

const link = (more: Partial<DeadLink> = {}): DeadLink => ({
  id: 'a',
  type: 'article',
  path: 'registration.url',
  side: 'outside',
  why: 'gone',
  since: '2027-03-15',
  ...more,
})
const report = (...links: DeadLink[]): LinkReport => ({
  outside: true,
  checked: '2027-03-15',
  links,
  more: false,
})

const site =
  (answer: unknown, status = 200) =>
  async () =>
    Response.json(answer, { status })

/** The queries, answered from these documents. */
const lakeOf = (...dataset: { _id: string; _type: string; [field: string]: unknown }[]) =>
  ({
    fetch: async (query: string, params: Record<string, unknown>) =>
      (await evaluate(parse(query, { params }), { dataset, params })).get(),
    // The desk calls only this one of the client's hundred methods.
  }) as unknown as SanityClient

const article = { _id: 'a', _type: 'article', title: 'Ei sak', registration: { url: 'https://borte.no/' } }

describe('what the site says is told', () => {
  const entries = async (answer: LinkReport, ...documents: { _id: string; _type: string }[]) =>
    linkEntries(await deadLinks(lakeOf(...documents), site(answer)), 'kari').flatMap(({ key, entries }) =>
      entries.map(({ title, said, isMine, path }) => ({ key, title, said, isMine, path })),
    )

  test('by the document, the field, the address, why and since when, the editor’s own marked', async () => {
    expect(await entries(report(link()), { ...article, editedBy: 'kari' } as typeof article)).toEqual([
      {
        key: 'outside',
        title: 'Ei sak',
        said: expect.stringMatching(
          /^sida finst ikkje lenger: https:\/\/borte.no\/ · sidan natt til 15.\smars\s2027$/,
        ),
        isMine: true,
        path: 'registration.url',
      },
    ])
  })

  test('of redirects and settings by what they are called', async () => {
    const inside = { side: 'inside', why: 'missing', since: null } as const
    const found = await entries(
      report(
        link({ id: 'r', type: 'redirect', path: 'to' }),
        link({ id: 's', type: 'siteSettings', path: 'links[_key=="l"].url', ...inside }),
        link({ id: 'a', path: 'related[0]', ...inside }),
      ),
      { _id: 'r', _type: 'redirect', from: '/gamal', to: 'https://borte.no/' } as {
        _id: string
        _type: string
      },
      { _id: 's', _type: 'siteSettings', links: [{ _key: 'l', url: '/borte' }] } as {
        _id: string
        _type: string
      },
      { ...article, related: [{ _ref: 'ingen' }] } as { _id: string; _type: string },
    )
    expect(found.map(({ title, said }) => [title, said.split(' · ')[0]])).toEqual([
      ['Nettstadinnstillingar', 'her er inga side: /borte'],
      ['Ei sak', 'viser til noko som lesarane ikkje ser'],
      ['/gamal', 'sida finst ikkje lenger: https://borte.no/'],
    ])
  })

  test('with whether the draft has it still', async () => {
    const said = async (draft: object) =>
      (await entries(report(link()), article, { ...article, ...draft, _id: 'drafts.a' })).map(
        (one) => one.said,
      )
    expect((await said({ registration: { url: 'https://ny.no/' } }))[0]).toMatch(
      /retta i utkastet, ikkje publisert$/,
    )
    expect((await said({ title: 'Ny tittel' }))[0]).toMatch(/har endringar som ikkje er publiserte$/)
  })

  test('not of a document or a link that is gone meanwhile', async () => {
    expect(await entries(report(link()), { ...article, _id: 'drafts.a' })).toEqual([])
    expect(await entries(report(link()), { _id: 'a', _type: 'article' })).toEqual([])
  })
})

test('nothing is made of an answer that is none', async () => {
  await expect(askLinks(site({ links: 7 }))).rejects.toThrow()
  await expect(askLinks(site(report(), 503))).rejects.toThrow('503')
})

test('what cannot be told is said in words', async () => {
  const told = async (answer: LinkReport) => linksTold(await deadLinks(lakeOf(), site(answer)))
  expect(linksTold('away')[0]).toMatch(/Får ikkje spurt nettstaden/)
  expect((await told({ ...report(), outside: false, checked: null }))[0]).toMatch(/blir ikkje sjekka her/)
  expect((await told({ ...report(), checked: null }))[0]).toMatch(/første gong/)
  expect((await told(report()))[0]).toMatch(/natt til 15.\smars\s2027/)
  expect(await told({ ...report(), more: true })).toHaveLength(2)
})
