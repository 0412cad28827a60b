// @vitest-environment jsdom
import type { SanityClient } from '@sanity/client'
import { evaluate, parse } from 'groq-js'
import {
  createWorkspaceFromConfig,
  type SanityDocument,
  type ValidationContext,
  validateDocument,
  type Workspace,
} from 'sanity'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedAssets, seedDocuments } from '#lake/seed/index.ts'
import { studioConfig } from '#sanity/studio/config.ts'
import { plannedMessages } from '#sanity/studio/messages/planned.ts'
import { faultsOf } from '#sanity/studio/planned/rules.ts'
import { clientIn } from '#schemas/checks/others.ts'
import { messages } from '#schemas/messages.ts'

let workspace: Workspace

beforeAll(async () => {
  const lake = { url: 'http://localhost:1', token: 'local' }
  workspace = await createWorkspaceFromConfig(
    studioConfig({ projectId: 'local', dataset: 'production', lake }),
  )
}, 90_000)

/** An otherwise empty Content Lake: no slug is taken, and every reference exists. */
const emptyLake = {
  withConfig: () => emptyLake,
  fetch: async (query: string) => (query.startsWith('count(') ? 0 : []),
  // Validation calls only these two of the client's hundred methods.
} as unknown as SanityClient

type Stored = { _id: string; _type: string; [field: string]: unknown }

/** The queries of the rules, answered from these documents. */
function lakeOf(dataset: readonly Stored[]): SanityClient {
  const lake = {
    withConfig: () => lake,
    fetch: async (query: string, params: Record<string, unknown> = {}) =>
      (await evaluate(parse(query, { params }), { dataset, params })).get(),
    // As above.
  } as unknown as SanityClient
  return lake
}

async function remarks(
  document: Record<string, unknown>,
  lake: SanityClient = emptyLake,
): Promise<Record<string, string>> {
  // The test checks for missing fields, so the document is not complete.
  const whole = { _id: 'a', _rev: 'r', _createdAt: '', _updatedAt: '', ...document } as SanityDocument
  const found = await validateDocument({
    document: whole,
    workspace,
    getClient: () => lake,
    getDocumentExists: async () => true,
  })
  const all = found.map(({ path, level, message }) => [`${level} ${said(path)}`, message] as const)
  const once = Object.fromEntries(all)
  const errors = found.filter(({ level }) => level === 'error').map(({ message }) => message)
  siteAgrees(errors, await faultsOf(whole, alike(lake)))
  // Reporting the same problem twice is a bug, too.
  expect(all).toHaveLength(Object.keys(once).length)
  return once
}

const builtIn = new Set<string>(Object.values(plannedMessages.builtIn))

/** The site tries a planned change by the same rules; only Sanity's own are said in other words there. */
function siteAgrees(errors: string[], faults: string[]): void {
  const [own, theirs] = [
    errors.filter((each) => faults.includes(each)),
    errors.filter((each) => !faults.includes(each)),
  ]
  expect(faults.filter((each) => !builtIn.has(each))).toEqual([...new Set(own)])
  expect(theirs.length > 0).toBe(faults.some((each) => builtIn.has(each)))
}

/** To the site's question, everything that is referred to is published, as in `getDocumentExists`. */
const alike = (lake: SanityClient): SanityClient => {
  const site = {
    ...lake,
    withConfig: () => site,
    fetch: (query: string, params: { ids?: unknown } = {}) =>
      query === '*[_id in $ids]._id' ? Promise.resolve(params.ids) : lake.fetch(query, params),
    // As above.
  } as unknown as SanityClient
  return site
}

const said = (path: (string | number | object)[]): string =>
  path.map((step) => (typeof step === 'object' && '_key' in step ? `[${step._key}]` : step)).join('.')

const slug = { _type: 'slug', current: 'ein-tittel' }
const image = { _type: 'image', asset: { _type: 'reference', _ref: 'image-abc-10x10-png' } }
const file = { _type: 'file', asset: { _type: 'reference', _ref: 'file-abc-pdf' } }

const article = {
  _type: 'article',
  title: 'Ein tittel',
  slug,
  language: 'nn',
  lead: 'Ein ingress.',
  publishedAt: '2026-06-01T10:00:00Z',
}

const event = {
  ...article,
  _type: 'event',
  startsAt: '2026-06-10T10:00:00Z',
  attendance: 'physical',
  place: { name: 'Rådhuset' },
  status: 'planned',
}

describe('an article', () => {
  test('with what it needs has nothing to remark on', async () => {
    expect(await remarks(article)).toEqual({})
  })

  test('is told of everything it lacks, in Nynorsk', async () => {
    expect(await remarks({ _type: 'article' })).toEqual({
      'error title': messages.titleRequired,
      'error slug': messages.slugRequired,
      'error slug.current': 'Påkravd',
      'error language': messages.languageRequired,
      'warning lead': messages.leadMissing,
    })
  })

  test('may not have a slug outside the grammar', async () => {
    const found = await remarks({ ...article, slug: { _type: 'slug', current: 'Årsmelding' } })
    expect(found).toEqual({ 'error slug': messages.slugGrammar })
  })

  test.each(['side', 'emne', 'arkiv', 'arrangement', 'sok'])(
    'may not have the address of another page: %s',
    async (current) => {
      const found = await remarks({ ...article, slug: { _type: 'slug', current } })
      expect(found).toEqual({ 'error slug': messages.slugReserved })
    },
  )

  test('leaves those addresses to topics, which are elsewhere', async () => {
    const topic = { _type: 'topic', title: 'Arkiv', slug: { _type: 'slug', current: 'arkiv' } }
    expect(await remarks(topic)).toEqual({})
  })

  test('needs alternative text for its picture, unless the picture is decorative', async () => {
    expect(await remarks({ ...article, mainImage: image })).toEqual({
      'error mainImage.alt': messages.altRequired,
    })
    expect(await remarks({ ...article, mainImage: { ...image, alt: 'Ein fjord' } })).toEqual({})
    expect(await remarks({ ...article, mainImage: { ...image, decorative: true } })).toEqual({})
    expect(
      await remarks({ ...article, mainImage: { ...image, decorative: true, alt: 'Ein fjord' } }),
    ).toEqual({
      'error mainImage.alt': messages.altOnDecorative,
    })
  })

  test('was not updated before it was published', async () => {
    expect(await remarks({ ...article, lastUpdated: '2026-05-31T10:00:00Z' })).toEqual({
      'error lastUpdated': messages.updatedBeforePublished,
    })
  })

  test('that says it was updated tells what was changed then, and the other way round', async () => {
    const [at, later] = ['2026-06-02T10:00:00Z', '2026-06-03T10:00:00Z']
    const change = (when: string) => ({ _type: 'change', _key: when, at: when, note: 'Retta' })
    const updatedAt = '2.\u00a0juni 2026 kl.\u00a012.00'
    expect(await remarks({ ...article, lastUpdated: at })).toEqual({
      'error lastUpdated': messages.updatedWithoutNote(updatedAt),
    })
    expect(await remarks({ ...article, changes: [change(at)] })).toEqual({
      'error lastUpdated': messages.updatedMissing(updatedAt),
    })
    expect(await remarks({ ...article, lastUpdated: at, changes: [change(at), change(later)] })).toEqual({
      'error lastUpdated': messages.updatedBeforeChange('3.\u00a0juni 2026 kl.\u00a012.00'),
    })
    expect(await remarks({ ...article, lastUpdated: later, changes: [change(at), change(later)] })).toEqual(
      {},
    )
  })

  test('that was imported or published with such a contradiction can be corrected all the same', async () => {
    const published = { _id: 'a', _type: 'article', lastUpdated: '2026-06-02T10:00:00Z' }
    const draft = { ...article, _id: 'drafts.a', lastUpdated: published.lastUpdated, title: 'Retta tittel' }
    expect(await remarks(draft, lakeOf([published]))).toEqual({
      'warning lastUpdated': messages.updatedWithoutNote('2.\u00a0juni 2026 kl.\u00a012.00'),
    })
    const again = { ...draft, lastUpdated: '2026-06-04T10:00:00Z' }
    expect(await remarks(again, lakeOf([published]))).toHaveProperty(['error lastUpdated'])
  })

  test('that will be withdrawn is withdrawn at once, and told so', async () => {
    const withdrawn = { at: new Date(Date.now() + 60_000).toISOString(), reason: 'Saka var feil.' }
    expect(await remarks({ ...article, withdrawn })).toEqual({
      'warning withdrawn.at': messages.withdrawnAtFuture,
    })
  })

  test('is looked at again after it was published', async () => {
    expect(await remarks({ ...article, reviewAt: '2026-05-31T10:00:00Z' })).toEqual({
      'error reviewAt': messages.reviewBeforePublished,
    })
    expect(await remarks({ ...article, reviewAt: '2027-06-01T10:00:00Z', editedBy: 'ola' })).toEqual({})
  })

  test('is withdrawn with a time and a reason, or not at all', async () => {
    expect(await remarks({ ...article, withdrawn: {} })).toEqual({
      'error withdrawn.at': messages.withdrawnAtRequired,
      'error withdrawn.reason': messages.withdrawnReasonRequired,
    })
    const withdrawn = { at: '2026-06-02T10:00:00Z', reason: 'Saka var feil.' }
    expect(await remarks({ ...article, withdrawn })).toEqual({})
  })

  test('has attachments with a file and a title', async () => {
    const attachments = [
      { _key: 'a', _type: 'file' },
      { ...file, _key: 'b', title: 'Rapport' },
    ]
    const found = await remarks({ ...article, attachments })
    expect(Object.keys(found).every((place) => place.includes('[a]'))).toBe(true)
    expect(Object.values(found)).toContain(messages.fileTitleRequired)
    expect(Object.values(found)).toContain(messages.fileRequired)
  })
})

describe('running text', () => {
  const block = (style: string, text: string) => ({
    _type: 'block',
    _key: style,
    style,
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
  })

  test('may not start its headings at level 3', async () => {
    expect(await remarks({ ...article, body: [block('h3', 'Under'), block('h2', 'Over')] })).toEqual({
      'error body.[h3]': messages.headingFirst,
    })
  })

  test('may not link to a script', async () => {
    const linked = {
      ...block('normal', 'Her'),
      markDefs: [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }],
    }
    expect(await remarks({ ...article, body: [linked] })).toEqual({
      'error body.[normal].markDefs.[l].href': messages.hrefRefused,
    })
  })

  test('has blocks that are whole', async () => {
    const body = ['figure', 'quotation', 'video', 'factBox', 'table', 'attachment', 'contact', 'callout'].map(
      (_type) => ({ _type, _key: _type }),
    )
    const found = await remarks({ ...article, body })
    expect(found).toMatchObject({
      'error body.[figure].image': messages.assetRequired,
      'error body.[quotation].content': messages.quotationRequired,
      'error body.[video].title': messages.videoTitleRequired,
      'error body.[video].provider': messages.providerRequired,
      'error body.[factBox].title': messages.factBoxTitleRequired,
      'error body.[factBox].content': messages.contentRequired,
      'error body.[table].rows': messages.rowsRequired,
      'error body.[attachment].file': messages.fileRequired,
      'error body.[contact].person': messages.personRequired,
      'error body.[callout].content': messages.contentRequired,
    })
  })

  test('has tables that say what their cells belong to', async () => {
    const row = (_key: string, ...cells: string[]) => ({ _type: 'tableRow', _key, cells })
    const table = { _type: 'table', _key: 't', rows: [row('1', 'År', 'Tal'), row('2', '2026')] }
    expect(await remarks({ ...article, body: [table] })).toEqual({
      'warning body.[t]': messages.headerMissing,
      'warning body.[t].rows': messages.rowsUneven,
    })
  })
})

describe('an event', () => {
  test('with what it needs has nothing to remark on', async () => {
    expect(await remarks(event)).toEqual({})
  })

  test('ends after it starts', async () => {
    expect(await remarks({ ...event, endsAt: event.startsAt })).toEqual({
      'error endsAt': messages.endsBeforeStart,
    })
  })

  test('that starts at a clock reading that comes twice is to be looked at again', async () => {
    expect(await remarks({ ...event, startsAt: '2026-10-25T00:30:00Z' })).toEqual({
      'warning startsAt': messages.instantAmbiguous,
    })
  })

  test('that starts in the hour after the clock was put forward is to be looked at again', async () => {
    expect(await remarks({ ...event, startsAt: '2026-03-29T01:30:00Z' })).toEqual({
      'warning startsAt': messages.instantAfterGap,
    })
  })

  test('in a year that nobody types is to be looked at again', async () => {
    expect(await remarks({ ...event, startsAt: '1995-03-15T15:30:00Z' })).toEqual({
      'warning startsAt': messages.instantYear,
    })
  })

  test.each(['1927-03-15T15:30:00Z', '1989-12-31T22:59:00Z', '2101-01-01T12:00:00Z'])(
    'is not at %s, wherever such a time stands',
    async (wrong) => {
      const message = messages.instantYearWrong(1990, 2100)
      expect(await remarks({ ...event, startsAt: wrong })).toMatchObject({ 'error startsAt': message })
      expect(await remarks({ ...event, withdrawn: { at: wrong, reason: 'Feil' } })).toMatchObject({
        'error withdrawn.at': message,
      })
      const programme = [{ _type: 'programmeItem', _key: 'p', topic: 'Opning', startsAt: wrong }]
      expect(await remarks({ ...event, programme })).toMatchObject({
        'error programme.[p].startsAt': message,
      })
      expect(await remarks({ ...event, status: 'rescheduled', previousStarts: [wrong] })).toMatchObject({
        'error previousStarts.0': message,
      })
    },
  )

  test('in the first and the last hour of the years that are allowed is only to be looked at', async () => {
    for (const startsAt of ['1989-12-31T23:00:00Z', '2100-12-31T22:59:00Z']) {
      expect(Object.keys(await remarks({ ...event, startsAt }))).not.toContain('error startsAt')
    }
  })

  test('that is not going as planned says why', async () => {
    expect(await remarks({ ...event, status: 'cancelled' })).toEqual({
      'warning statusReason': messages.statusReasonMissing,
    })
  })

  test.each([
    [{ provider: 'youtube', state: 'live' }, 'videoId', messages.videoIdRequired('YouTube')],
    [{ provider: 'youtube', videoId: 'short', state: 'live' }, 'videoId', messages.videoIdWrong('YouTube')],
    [{ provider: 'vimeo', videoId: 'abcdefghijk', state: 'live' }, 'videoId', messages.videoIdWrong('Vimeo')],
    [{ provider: 'link', state: 'live' }, 'url', messages.videoUrlRequired],
    [{ provider: 'link', url: 'http://tv.example.no', state: 'live' }, 'url', messages.httpsRequired],
    [{ provider: 'youtube', videoId: 'abcdefghijk' }, 'state', messages.stateRequired],
  ])('has a stream by the table of providers: %j', async (stream, field, message) => {
    const found = await remarks({ ...event, stream })
    expect(found).toMatchObject({ [`error stream.${field}`]: message })
  })

  test.each([
    [{ url: 'http://example.no' }, 'registration.url', messages.httpsRequired],
    [{ url: 'mailto:post@example.no' }, 'registration.url', messages.registrationMail],
    [{ url: '51 00 00 00' }, 'registration.url', messages.registrationPhone],
    [{ email: 'post' }, 'registration.email', messages.emailWrong],
    [{ phone: 'ring oss' }, 'registration.phone', messages.phoneWrong],
    [{ deadline: '2020-01-01T10:00:00Z' }, 'registration', messages.registrationEmpty],
    [{}, 'registration', messages.registrationEmpty],
  ])('does not take a registration that nobody can use: %j', async (registration, field, message) => {
    expect(await remarks({ ...event, registration })).toMatchObject({ [`error ${field}`]: message })
  })

  test.each([
    { url: 'https://example.no/x' },
    { email: 'post@example.no' },
    { phone: '+47 51 00 00 00' },
    { note: 'Møt opp i døra' },
  ])('takes registration on the web, by mail, by telephone or as a note says: %j', async (registration) => {
    expect(await remarks({ ...event, registration })).toEqual({})
  })

  test.each([
    { provider: 'vimeo', videoId: '76979871/8272103f6e' },
    { provider: 'youtube', videoId: 'https://youtu.be/dQw4w9WgXcQ' },
  ])('takes a video’s id with its hash, and a whole address: %j', async (video) => {
    expect(await remarks({ ...event, stream: { ...video, state: 'live', captions: 'none' } })).toEqual({})
  })

  test('has programme items with a topic or somebody who speaks', async () => {
    const speaker = (part: object) => ({ _type: 'speaker', _key: 's', ...part })
    const item = (_key: string, part: object) => ({ _type: 'programmeItem', _key, ...part })
    const programme = [
      item('empty', {}),
      item('topic', { topic: 'Status' }),
      item('organisation', { speakers: [speaker({ organisation: 'KS' })] }),
      item('nobody', { speakers: [speaker({ role: 'Leiar' })] }),
    ]
    expect(await remarks({ ...event, programme })).toEqual({
      'error programme.[empty]': messages.programmeItemEmpty,
      'error programme.[nobody].speakers.[s]': messages.speakerEmpty,
    })
  })
})

describe('what is odd about an event is said without stopping it', () => {
  test('a programme outside the event, and two items in one room', async () => {
    const item = (_key: string, startsAt: string, endsAt: string) => ({
      _type: 'programmeItem',
      _key,
      topic: _key,
      room: 'Salen',
      startsAt: `2026-06-10T${startsAt}:00Z`,
      endsAt: `2026-06-10T${endsAt}:00Z`,
    })
    const programme = [item('Kaffi', '09:00', '09:30'), item('Opning', '10:00', '11:00')]
    const found = await remarks({ ...event, programme: [...programme, item('Debatt', '10:30', '11:30')] })
    expect(found).toEqual({
      'warning programme.[Kaffi]': messages.itemOutside(
        'Kaffi',
        '10.\u00a0juni 2026 kl.\u00a012.00',
        undefined,
      ),
      'warning programme.[Debatt]': messages.itemClash('Debatt', 'Opning', messages.sameRoom('Salen')),
    })
  })

  test('no place, no stream, the wrong attendance', async () => {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString()
    const { place: _, ...placeless } = { ...event, startsAt }
    expect(await remarks(placeless)).toEqual({ 'warning place': messages.placeMissing })
    expect(await remarks({ ...event, startsAt, attendance: 'online' })).toEqual({
      'warning stream': messages.streamMissing,
    })
    const moved = { ...event, status: 'movedOnline', statusReason: 'Uvêr' }
    expect(await remarks(moved)).toEqual({ 'warning attendance': messages.movedButPhysical })
  })

  test('a recording without captions and without the time that they are due by', async () => {
    const stream = { provider: 'youtube', videoId: 'abcdefghijk', state: 'recording', captions: 'none' }
    expect(await remarks({ ...event, stream })).toEqual({
      'warning stream.captions': messages.captionsMissing,
      'warning stream.endedAt': messages.endedAtMissing,
    })
  })
})

describe('a picture or a file that is not there', () => {
  test('is asked for once', async () => {
    const empty = (_type: string) => ({ _type, _key: _type })
    const body = [empty('figure'), empty('attachment')]
    expect(await remarks({ ...article, body })).toEqual({
      'error body.[figure].image': messages.assetRequired,
      'error body.[attachment].file': messages.fileRequired,
    })
    const begun = [{ ...empty('figure'), image: { _type: 'image' } }]
    expect(await remarks({ ...article, body: begun })).toEqual({
      'error body.[figure].image': messages.assetRequired,
    })
  })
})

test('the seeded content has nothing to remark on, but for a title that is meant to be long and has no lead', async () => {
  const documents = seedDocuments({ now: new Date(), assets: await seedAssets() })
  const published = documents.filter(({ _id }) => !_id.startsWith('drafts.'))
  const lake = lakeOf(documents)
  const found = await Promise.all(
    published.map(async (document) =>
      Object.entries(await remarks(document, lake)).map(
        ([place, said]) => `${document._id}: ${place}: ${said}`,
      ),
    ),
  )
  expect(found.flat().sort()).toEqual([
    `article-lang-tittel: warning lead: ${messages.leadMissing}`,
    `article-lang-tittel: warning title: ${messages.titleLong}`,
  ])
}, 120_000)

describe('the site’s own face', () => {
  const settings = { _id: 'siteSettings', _type: 'siteSettings', name: 'Litlevik kommune' }
  const logo = (format: string) => ({
    _type: 'image',
    asset: { _type: 'reference', _ref: `image-${'a'.repeat(40)}-100x100-${format}` },
  })
  const sized = (size: number) => lakeOf([{ _id: logo('svg').asset._ref, _type: 'sanity.imageAsset', size }])
  const link = (more: object) => ({
    _key: 'a',
    _type: 'frameLink',
    title: 'Innsyn',
    url: '/x',
    place: 'header',
    ...more,
  })

  test('whole, has nothing to remark on', async () => {
    const face = {
      logo: logo('svg'),
      logoDark: logo('png'),
      accent: '#1b5e20',
      parentSite: { name: 'Kommunen', url: 'https://kommunen.example.no' },
      links: [link({}), link({ _key: 'b', url: 'https://example.no', place: 'footer' })],
    }
    expect(await remarks({ ...settings, ...face }, sized(2_000))).toEqual({})
  })

  test('takes no colour that could not be read, and names the nearest that can', async () => {
    const accent = async (written: string) =>
      (await remarks({ ...settings, accent: written }))['error accent']
    expect(await accent('grøn')).toBe(messages.accentForm)
    const said = (await accent('#ffdd00')) ?? ''
    const nearest = said.match(/#[0-9a-f]{6}/g)?.at(-1) ?? ''
    expect(said).toBe(messages.accentRefused('#ffdd00', nearest))
    expect(await accent(nearest)).toBeUndefined()
  })

  test('takes a logo that readers can load with a page, and no photograph', async () => {
    const remark = async (value: object, lake = emptyLake) =>
      (await remarks({ ...settings, logo: value }, lake))['error logo']
    expect(await remark(logo('jpg'))).toBe(messages.logoFormat)
    expect(await remark(logo('png'))).toBeUndefined()
    expect(await remark(logo('svg'), sized(60_000))).toBe(messages.logoLarge(50))
    expect(await remark(logo('svg'), sized(40_000))).toBeUndefined()
  })

  test('leads to pages, and to nothing else', async () => {
    const links = [
      link({ url: 'http://example.no' }),
      link({ _key: 'b', url: 'mailto:post@example.no' }),
      link({ _key: 'c', title: undefined }),
      link({ _key: 'd', url: undefined }),
      link({ _key: 'e', place: undefined }),
    ]
    expect(await remarks({ ...settings, links, parentSite: { name: 'Kommunen' } })).toEqual({
      'error links.[a].url': messages.linkWrong,
      'error links.[b].url': messages.linkWrong,
      'error links.[c].title': messages.linkTitleRequired,
      'error links.[d].url': messages.hrefRequired,
      'error links.[e].place': messages.placeRequired,
      'error parentSite.url': messages.httpsRequired,
    })
  })

  test('is told that there is room for five links above, and where the others are', async () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f'].map((_key) => link({ _key }))
    expect(await remarks({ ...settings, links })).toEqual({ 'warning links': messages.headerLinksMany(5) })
  })
})

describe('a redirect', () => {
  const redirect = (_id: string, from: string, to: string) => ({ _id, _type: 'redirect', from, to })
  const named = { _id: 'x', _type: 'article', title: 'Ny bru', slug: { _type: 'slug', current: 'ny-bru' } }

  test('does not start at a page that is live: what is there is named', async () => {
    const lake = lakeOf([named, { ...named, _id: 't', _type: 'topic', title: 'Samferdsel' }])
    const from = async (address: string) => (await remarks(redirect('r', address, '/'), lake))['error from']
    expect(await from('/aktuelt/ny-bru')).toBe(messages.fromLive('Artikkelen «Ny bru»'))
    expect(await from('/aktuelt/ny-bru/?utm=1')).toBe(messages.fromLive('Artikkelen «Ny bru»'))
    expect(await from('/aktuelt/emne/ny-bru')).toBe(messages.fromLive('Emnet «Samferdsel»'))
    expect(await from('/aktuelt')).toBe(messages.fromPage)
    expect(await from('/icon.svg')).toBe(messages.fromPage)
    expect(await from('/manifest.webmanifest')).toBe(messages.fromPage)
    expect(await from('/aktuelt/gamal-bru')).toBeUndefined()
    expect(await from('/aktuelt/ny-bru/kalender.ics')).toBeUndefined()
  })

  test('may start where only a draft is', async () => {
    const lake = lakeOf([{ ...named, _id: 'drafts.x' }])
    expect(await remarks(redirect('r', '/aktuelt/ny-bru', '/'), lake)).toEqual({})
  })

  test('does not lead in a ring, however long: all of it is told', async () => {
    const lake = lakeOf([redirect('b', '/b', '/c'), redirect('c', '/c', '/d'), redirect('d', '/d', '/a')])
    expect(await remarks(redirect('drafts.r', '/a', '/b'), lake)).toEqual({
      'error to': messages.redirectRing('/a → /b → /c → /d → /a'),
    })
  })

  test('leads to the end of a chain at once: the end is told', async () => {
    const lake = lakeOf([redirect('b', '/b', '/c'), redirect('c', '/c', '/aktuelt')])
    expect(await remarks(redirect('r', '/a', '/b'), lake)).toEqual({
      'error to': messages.redirectChain('/b', '/aktuelt'),
    })
  })

  test('to where nothing is published is to be looked at again', async () => {
    const lake = lakeOf([named])
    const to = async (address: string) => (await remarks(redirect('r', '/a', address), lake))['warning to']
    for (const address of ['/aktuelt/gamal-bru', '/aktuelt/emne/ukjent', '/heilt/anna']) {
      expect(await to(address)).toBe(messages.toNothing)
    }
    for (const address of [
      '/aktuelt/ny-bru#del',
      '/aktuelt/arkiv/2021',
      '/kontakt',
      'https://example.no/x',
    ]) {
      expect(await to(address)).toBeUndefined()
    }
  })

  test('needs both ends', async () => {
    expect(await remarks({ _type: 'redirect' })).toEqual({
      'error from': messages.fromRequired,
      'error to': messages.toRequired,
    })
  })

  test('does not start where the site has something else than pages', async () => {
    expect(await remarks({ _type: 'redirect', from: '/api/gammal', to: '/aktuelt' })).toEqual({
      'error from': messages.fromBesidePages,
    })
  })

  test('does not lead to itself', async () => {
    expect(await remarks({ _type: 'redirect', from: '/a', to: '/a/' })).toEqual({
      'error to': messages.redirectLoop,
    })
  })
})

describe('while the Content Lake does not answer', () => {
  const away = {
    withConfig: () => away,
    fetch: async () => {
      throw new Error('Request timed out')
    },
    // As above.
  } as unknown as SanityClient

  test.each([
    ['an article', { ...article, lastUpdated: '2026-07-01T10:00:00Z' }],
    ['a redirect', { _type: 'redirect', from: '/gamal', to: '/aktuelt/ny' }],
    ['the settings', { _type: 'siteSettings', logo: { ...image, asset: { _ref: 'image-abc-10x10-svg' } } }],
  ])('%s is checked by what is in it, and nothing else is said', async (_, document) => {
    const asked = await remarks(document, away)
    const answered = await remarks(document)
    expect(Object.values(asked).join(' ')).not.toMatch(/exception|timed out/i)
    for (const [field, message] of Object.entries(asked)) expect(answered[field]).toBe(message)
  })

  test('each rule waits no longer than five seconds, and asks twice at most', () => {
    const asked: unknown[] = []
    const client = { withConfig: (config: unknown) => asked.push(config) } as unknown as SanityClient // as above
    clientIn({ getClient: () => client } as unknown as ValidationContext) // the rules read nothing else of it
    expect(asked).toEqual([{ timeout: 5_000, maxRetries: 1 }])
  })
})
