// @vitest-environment jsdom
import type { SanityClient } from '@sanity/client'
import { createWorkspaceFromConfig, type SanityDocument, validateDocument, type Workspace } from 'sanity'
import { beforeAll, describe, expect, test } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
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

async function remarks(document: Record<string, unknown>): Promise<Record<string, string>> {
  const found = await validateDocument({
    // The test checks for missing fields, so the document is not complete.
    document: { _id: 'a', _rev: 'r', _createdAt: '', _updatedAt: '', ...document } as SanityDocument,
    workspace,
    getClient: () => emptyLake,
    getDocumentExists: async () => true,
  })
  const all = found.map(({ path, level, message }) => [`${level} ${said(path)}`, message] as const)
  const once = Object.fromEntries(all)
  // Reporting the same problem twice is a bug, too.
  expect(all).toHaveLength(Object.keys(once).length)
  return once
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
      'error publishedAt': messages.publishedAtRequired,
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

  test('does not start at a clock reading that comes twice', async () => {
    expect(await remarks({ ...event, startsAt: '2026-10-25T00:30:00Z' })).toEqual({
      'error startsAt': messages.instantAmbiguous,
    })
  })

  test('that starts in the hour after the clock was put forward is to be looked at again', async () => {
    expect(await remarks({ ...event, startsAt: '2026-03-29T01:30:00Z' })).toEqual({
      'warning startsAt': messages.instantAfterGap,
    })
  })

  test('in a year that nobody types is to be looked at again', async () => {
    expect(await remarks({ ...event, startsAt: '1927-03-15T15:30:00Z' })).toEqual({
      'warning startsAt': messages.instantYear,
    })
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

  test('takes registration at an https address', async () => {
    expect(await remarks({ ...event, registration: { url: 'http://example.no' } })).toEqual({
      'error registration.url': messages.httpsRequired,
    })
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

describe('a redirect', () => {
  test('needs both ends', async () => {
    expect(await remarks({ _type: 'redirect' })).toEqual({
      'error from': messages.fromRequired,
      'error to': messages.toRequired,
    })
  })

  test('does not start where the site has something else than pages', async () => {
    expect(await remarks({ _type: 'redirect', from: '/api/gammal', to: '/ny' })).toEqual({
      'error from': messages.fromBesidePages,
    })
  })

  test('does not lead to itself', async () => {
    expect(await remarks({ _type: 'redirect', from: '/a', to: '/a/' })).toEqual({
      'error to': messages.redirectLoop,
    })
  })
})
