import type { Page } from '@playwright/test'
import { seriousIn } from './axe.ts'
import { shownText, writtenIn } from './shownText.ts'
import { expect, long, storyTurns, test } from './stories.ts'

const turn = storyTurns(8, 4)

/** Words that only English has, of those that Studio could show. */
const english =
  'the|and|of|with|this|your|are|not|from|more|close|open|search|create|created|delete|cancel|edit|edited|show|add|remove|' +
  'select|publish|unpublish|duplicate|version|default|block|reference|square|draft|loading|untitled|contains|change|' +
  'changes|document|documents|field|fields|image|images|view|sort|settings|ago|now|today|yesterday|menu|list|new|' +
  'details|options|crop|hotspot|link|upload|name|value'

/** Words that only Bokmål has, of those that Studio could show. */
const bokmaal =
  'ikke|betyr|hvis|hva|hvordan|refererer|innkommende|følgende|bildet|velg|flere|vennligst|filtrene|slettet|opprettet|' +
  'endret|lagret|siden|fra|noe|noen|uke|uker|måned|måneder|minutter|timer|nå|mangler|åpne|tilgjengelig|finnes'

const foreign = new RegExp(`(?<![\\p{L}\\d])(${english}|${bokmaal})(?!\\p{L})`, 'iu')

/**
 * What Sanity has written into its code, out of reach of translations and components (docs/studio.md).
 */
const written = new Set([
  'Close',
  'Close dialog',
  'Open menu',
  'Open',
  'Clear',
  'Back',
  'Remove',
  'Edited at',
  'Created at',
  'Contains document, image or file',
])

const picture = (asset: string | undefined) => ({
  _type: 'image',
  asset: { _type: 'reference', _ref: asset },
  alt: 'Ein fjord',
})

/** An event with something in every tab, and something to remark on. */
const made = (asset: string | undefined) => ({
  _id: 'ordsamling',
  _type: 'event',
  title: 'Ordsamling',
  slug: { _type: 'slug', current: 'ordsamling' },
  language: 'nn',
  lead: 'Ein ingress.',
  publishedAt: '2026-06-01T10:00:00Z',
  startsAt: '2031-06-10T10:00:00Z',
  endsAt: '2031-06-10T12:00:00Z',
  attendance: 'mixed',
  status: 'rescheduled',
  previousStarts: ['2031-06-09T10:00:00Z'],
  mainImage: picture(asset),
  topics: [{ _type: 'reference', _key: 't', _ref: 'topic-kompetanse' }],
  registration: { url: 'https://example.no' },
  stream: { provider: 'youtube', videoId: 'abcdefghijk', state: 'recording', captions: 'none' },
  programme: [{ _type: 'programmeItem', _key: 'p', topic: 'Opning', startsAt: '2031-06-10T09:00:00Z' }],
  contacts: [{ _type: 'reference', _key: 'c', _ref: 'person-solveig-ytrearne' }],
  body: [
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.no' }],
      children: [{ _type: 'span', _key: 's', text: 'Avsnitt med lenkje', marks: ['l'] }],
    },
    { _type: 'figure', _key: 'f', image: picture(asset) },
    {
      _type: 'table',
      _key: 'r',
      headerRow: true,
      rows: [{ _type: 'tableRow', _key: 'x', cells: ['Ei', 'To'] }],
    },
  ],
})

/** Panels and previews fill in after they open: waits for 0.2 s without a change, at most 1 s. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      observer.disconnect()
      resolve()
    }
    let rest = setTimeout(end, 200)
    const observer = new MutationObserver(() => {
      clearTimeout(rest)
      rest = setTimeout(end, 200)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    setTimeout(end, 1_000)
  })

/** Collects what is shown, and remembers where each text was seen first. */
class Reading {
  readonly seen = new Map<string, string>()
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Does something, and reads what is on the page then. */
  async after(where: string, act: () => Promise<unknown>): Promise<void> {
    await act()
    await this.page.evaluate(settled)
    for (const text of await shownText(this.page)) if (!this.seen.has(text)) this.seen.set(text, where)
  }
}

/** Goes wherever an editor goes with an event, and reads what is there. */
async function goThrough(page: Page): Promise<Reading> {
  const reading = new Reading(page)
  const field = (name: string) => page.getByTestId(`field-${name}`)
  const group = (name: string) => page.getByTestId('field-group-tabs').getByRole('tab', { name }).click()
  const panel = page.locator('[data-ui="DocumentInspectorPanel"]')
  const close = () => page.keyboard.press('Escape')
  const menu = () => page.getByTestId('pane-context-menu-button').last().click()
  const choose = (name: string) => page.getByRole('menuitem', { name, exact: true }).click()

  await reading.after('desk', async () => {
    await page.goto('/studio')
    await page.getByTestId('pane-item-Arrangement').click()
    await expect(page.getByTestId('document-list-pane')).toContainText('Ordsamling')
  })
  await reading.after('menu of the list', menu)
  await close()
  await reading.after('document', async () => {
    await page.getByTestId('document-list-pane').getByText('Ordsamling').click()
    await expect(field('title')).toBeVisible()
  })
  // All that the other tabs have, too.
  await reading.after('every field', async () => {
    await group('Alle felt')
    await expect(field('related')).toBeVisible()
  })
  await reading.after('menu of the document', menu)
  await reading.after('validation', async () => {
    await page.getByRole('button', { name: 'Feil og åtvaringar', exact: true }).click()
    await expect(panel).toContainText('Posten «Opning»')
  })
  await menu()
  await reading.after('history', async () => {
    await choose('Gå gjennom endringar')
    await expect(page.getByText('Viser historikken')).toBeVisible()
  })
  await menu()
  await reading.after('used in', async () => {
    await choose('Brukt i')
    await expect(panel).toContainText('Ingenting viser til')
  })
  await reading.after('actions', () => page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click())
  await reading.after('delete', async () => {
    await page.getByRole('menuitem', { name: 'Slett' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })
  await close()
  await expect(page.getByRole('dialog')).toBeHidden()

  await group('Innhald')
  const image = page.getByTestId('image-input').first()
  await reading.after('menu of a picture', () => image.getByTestId('options-menu-button').click())
  await close()
  await reading.after('image tool', () => image.getByTestId('options-menu-edit-details').click())
  await close()
  await reading.after('a link in the text', async () => {
    const overlay = field('body').getByTestId('activate-overlay')
    if (await overlay.isVisible()) await overlay.click()
    await field('body').getByText('Avsnitt med lenkje').click()
  })
  await reading.after('search', () => page.getByTestId('studio-search').click())
  await close()
  await reading.after('help', () => page.getByTestId('button-resources-menu').click())
  await close()
  await reading.after('new document', () => page.getByTestId('new-document-button').click())
  return reading
}

test('an editor with an English browser goes through desk, list, document and dialogs: nothing is in English or Bokmål', {
  tag: long,
}, async ({ englishEditor, aktuelt: { content } }) => {
  const [asset] = await content.fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
  await content.create(made(asset))
  const editors = new Set((await content.fetch<unknown[]>('*')).flatMap(writtenIn))
  const { seen } = await goThrough(await englishEditor.context.newPage())
  const faults = [...seen].filter(([text]) => foreign.test(text) && !editors.has(text) && !written.has(text))
  expect(faults).toEqual([])
  // Without its texts, Studio would be without faults too.
  expect(seen.size).toBeGreaterThan(200)
})

/** The inputs of ours among Studio's: their text field, button, hint and message. */
const own: Record<string, string[]> = {
  'Tid og stad': ['startsAt', 'endsAt', 'place', 'registration'],
  Tilleggsinfo: ['calendarSequence'],
}

test('axe finds nothing serious in our own parts of Studio', { tag: turn() }, async ({
  editor,
  aktuelt: { content },
}) => {
  const [asset] = await content.fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
  await content.create(made(asset))
  const { page } = await editor.at({ _type: 'event', _id: 'ordsamling' })
  for (const [tab, names] of Object.entries(own)) {
    await page.getByTestId('field-group-tabs').getByRole('tab', { name: tab }).click()
    for (const name of names) {
      await expect(page.getByTestId(`field-${name}`)).toBeVisible()
      expect(await seriousIn(page, `[data-testid="field-${name}"]`)).toEqual([])
    }
  }
})
