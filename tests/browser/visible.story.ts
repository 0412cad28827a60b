import type { Locator } from '@playwright/test'
import { clockText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { event as anEvent, article, store } from '#tests/support/documents.ts'
import { expect, long, storyTurns, test } from './stories.ts'
import { type DocumentTab, Studio } from './studio.ts'

const turn = storyTurns(8, 7)

const hour = 3_600_000
const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString()

const line = ({ page }: DocumentTab): Locator => page.getByTestId('visible-line')
const badges = ({ page }: DocumentTab): Locator => page.getByTestId('pane-footer')
const input = (tab: DocumentTab, field: string): Locator => tab.field(field).locator('input').first()

/** An event on Saturday 20 March 2027 from 10.00 to 16.00 in Oslo. */
const event = (id: string, title: string, more: object = {}) =>
  anEvent(id, title, {
    startsAt: '2027-03-20T09:00:00.000Z',
    endsAt: '2027-03-20T15:00:00.000Z',
    place: { name: 'Rådhuset' },
    ...more,
  })

async function openById(studio: Studio, _type: string, _id: string): Promise<DocumentTab> {
  const tab = await studio.at({ _type, _id })
  await expect(line(tab)).toBeVisible()
  return tab
}

test('an editor looks at what is live, planned, expired, withdrawn and hidden: list, pane and badge tell one from another', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const year = new Date().getFullYear() + 1
  const documents = [
    article('vis-live', 'Synleg sak om vatn'),
    article('vis-planlagd', 'Planlagd sak om vatn', { publishedAt: `${year}-12-24T07:00:00Z` }),
    article('vis-utgatt', 'Utgått sak om vatn', { expiresAt: fromNow(-60_000) }),
    article('vis-tilbake', 'Trekt sak om vatn', { withdrawn: { at: fromNow(-60_000), reason: 'Feil.' } }),
    article('vis-skjult', 'Skjult sak om vatn', { slug: undefined }),
  ]
  await store(aktuelt.content, ...documents)
  const list = (await editor.list('Artiklar')).getByTestId('document-list-pane')
  const item = (title: string) => list.locator('[data-testid^="pane-item-"]').filter({ hasText: title })
  await expect(item('Planlagd sak')).toContainText(`Blir synleg 24. desember ${year} kl. 08.00`)
  await expect(item('Utgått sak')).toContainText('Utgått · Nyheit')
  await expect(item('Trekt sak')).toContainText('Tilbaketrekt · Nyheit')
  await expect(item('Skjult sak')).toContainText('Ikkje synleg: noko manglar')
  await expect(item('Synleg sak')).toContainText(/^[^·]*Nyheit · /)

  const says: [string, RegExp, string][] = [
    ['vis-live', /^Synleg for publikum sidan kl\.\s\d\d\.\d\d \(denne utgåva/, 'Synleg'],
    [
      'vis-planlagd',
      new RegExp(`^Blir synleg for publikum 24\\.\\sdesember ${year} kl\\.\\s08\\.00`),
      'Planlagd',
    ],
    ['vis-utgatt', /^Utgått .* står ikkje lenger i lister\. Synleg/, 'Utgått'],
    ['vis-tilbake', /^Tilbaketrekt .* med grunngjevinga øvst\. Synleg/, 'Tilbaketrekt'],
    ['vis-skjult', /^Publisert, men ikkje synleg for publikum\. Dette manglar: adresse\./, 'Ikkje synleg'],
  ]
  const tab = await openById(editor, 'article', 'vis-live')
  for (const [id, text, badge] of says) {
    await tab.goOn({ _type: 'article', _id: id })
    await expect(line(tab)).toContainText(text)
    await expect(badges(tab).getByText(badge, { exact: true })).toBeVisible()
    const isThere = !['vis-planlagd', 'vis-skjult'].includes(id)
    await expect(line(tab).getByRole('link')).toHaveCount(isThere ? 1 : 0)
  }
})

test('an editor publishes: the line says since when the public sees it, how long it took, and its link opens the page', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  await store(aktuelt.content, article('drafts.vis-ny', 'Ny sak om grus'))
  const tab = await openById(editor, 'article', 'vis-ny')
  await expect(line(tab)).toHaveText('Ikkje publisert. Publikum ser ikkje dette.')
  await tab.publish()
  await expect(line(tab)).toContainText(
    /^Synleg for publikum sidan kl\.\s\d\d\.\d\d \(denne utgåva, etter (mindre enn )?\d+,\d\ss\)/,
  )
  const opened = editor.context.waitForEvent('page')
  await line(tab).getByRole('link', { name: 'Sjå på nettstaden' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Ny sak om grus')

  await expect(line(tab)).not.toContainText('ikkje er publiserte')
  await tab.write('lead', 'Ein betre ingress.')
  await expect(line(tab)).toContainText('Du har endringar som ikkje er publiserte.')
  await expect(line(tab)).toContainText('Synleg for publikum sidan')
})

test('an editor has a planned article open at its time: it becomes visible in the line, without a reload', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const stored = article('vis-snart', 'Snart om sand', { publishedAt: fromNow(24 * hour) })
  await store(aktuelt.content, stored)
  const tab = await openById(editor, 'article', 'vis-snart')
  await expect(line(tab)).toContainText(`kl. ${clockText(stored.publishedAt)}`)
  await expect(badges(tab).getByText('Planlagd', { exact: true })).toBeVisible()
  // Brought forward, so that nobody has to wait until tomorrow.
  const publishedAt = fromNow(10_000)
  await aktuelt.content.patch('vis-snart').set({ publishedAt }).commit()
  await expect(line(tab)).toContainText('Blir synleg for publikum')
  await expect(line(tab)).toContainText('Synleg for publikum sidan', { timeout: 60_000 })
  await expect(badges(tab).getByText('Synleg', { exact: true })).toBeVisible()
})

test('an editor’s publication has not reached the public after five seconds: the line says so, and what to do', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  await store(aktuelt.content, article('vis-sein', 'Sein sak om leire'))
  const tab = await openById(editor, 'article', 'vis-sein')
  await expect(line(tab)).toContainText('Synleg for publikum sidan')
  let isBehind = true
  await tab.page.route(/\/api\/freshness\?id=vis-sein$/, (route) =>
    isBehind
      ? route.fulfill({ json: { revision: 'old', since: fromNow(-hour), pending: true } })
      : route.continue(),
  )
  await tab.write('lead', 'Ein betre ingress.')
  await tab.publish()
  await expect(line(tab)).toContainText('Publikum ser framleis utgåva frå før.')
  await expect(line(tab)).toContainText('ring den som driftar nettstaden')
  await expect(badges(tab).getByText('Ikkje nådd publikum', { exact: true })).toBeVisible()
  isBehind = false
  await expect(line(tab)).toContainText('Synleg for publikum sidan')
})

test('an editor presses Ctrl+Alt+O: the public page opens, or it is said why there is none', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const documents = [
    article('vis-opne', 'Open sak om tre'),
    article('vis-vent', 'Ventande sak om tre', { publishedAt: fromNow(24 * hour) }),
  ]
  await store(aktuelt.content, ...documents)
  const tab = await openById(editor, 'article', 'vis-opne')
  await input(tab, 'title').click()
  const opened = editor.context.waitForEvent('page')
  await expect(async () => {
    await tab.page.keyboard.press('Control+Alt+o')
    await Promise.race([opened, tab.page.waitForTimeout(2_000).then(() => Promise.reject(new Error('none')))])
  }).toPass()
  expect(new URL((await opened).url()).pathname).toBe('/aktuelt/vis-opne')
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Open sak om tre')

  const planned = await openById(editor, 'article', 'vis-vent')
  await input(planned, 'title').click()
  const pages = editor.context.pages().length
  await expect(async () => {
    await planned.page.keyboard.press('Control+Alt+o')
    await expect(planned.page.locator('[data-ui="Toast"]').first()).toContainText(
      'Blir synleg for publikum',
      { timeout: 2_000 },
    )
  }).toPass()
  expect(editor.context.pages()).toHaveLength(pages)
})

test('an editor moves the start: the end follows by the clock in Oslo, in programme items too, and can be put back', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const programme = [
    {
      _type: 'programmeItem',
      _key: 'a',
      topic: 'Opning',
      startsAt: '2027-03-20T09:00:00.000Z',
      endsAt: '2027-03-20T09:30:00.000Z',
    },
  ]
  // Over two days, with the clock put forward in the night between the new ones.
  const stored = event('vis-flytt', 'Dag om vegar', { endsAt: '2027-03-21T15:00:00.000Z', programme })
  await store(aktuelt.content, stored)
  const tab = await openById(editor, 'event', 'vis-flytt')
  const draft = () =>
    aktuelt.content.fetch<{ startsAt: string; endsAt: string } | null>(
      '*[_id == "drafts.vis-flytt"][0]{startsAt, endsAt, "items": programme[]{startsAt, endsAt}}',
    )
  await tab.group('Tid og stad')
  await tab.write('startsAt', '27.03.2027 10.00')
  await expect(input(tab, 'endsAt')).toHaveValue('28.03.2027 16.00')
  await expect(tab.field('startsAt')).toContainText('Slutten er flytta like mykje.')
  await expect.poll(draft).toMatchObject({
    startsAt: '2027-03-27T09:00:00.000Z',
    endsAt: '2027-03-28T14:00:00.000Z',
  })
  await tab.field('startsAt').getByRole('button', { name: 'Set slutten tilbake' }).click()
  await expect(input(tab, 'endsAt')).toHaveValue('21.03.2027 16.00')
  await tab.write('startsAt', '20.03.2027 10.00')

  await tab.group('Program')
  await tab.field('programme').getByTestId('default-preview').first().click()
  const dialog = tab.page.getByRole('dialog')
  const field = (name: string) => dialog.getByTestId(new RegExp(`^field-programme.*\\.${name}$`))
  await field('startsAt').locator('input').first().fill('20.03.2027 11.15')
  await expect(field('endsAt').locator('input').first()).toHaveValue('20.03.2027 11.45')
  await expect.poll(draft).toMatchObject({
    items: [{ startsAt: '2027-03-20T10:15:00.000Z', endsAt: '2027-03-20T10:45:00.000Z' }],
  })
})

test('an editor types a time that comes twice: it is asked which, and what is chosen is stored', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  await store(aktuelt.content, event('vis-natt', 'Nattope om stjerner', { endsAt: undefined }))
  const tab = await openById(editor, 'event', 'vis-natt')
  await tab.group('Tid og stad')
  await tab.write('startsAt', '31.10.2027 02.30')
  await expect(tab.field('startsAt')).toContainText('denne tida kjem to gonger')
  await tab.field('startsAt').getByRole('button', { name: '31.10.2027 02.30 vintertid' }).click()
  await expect(input(tab, 'startsAt')).toHaveValue('31.10.2027 02.30 vintertid')
  await expect(tab.field('startsAt')).toContainText('vintertid, norsk tid (Oslo)')
  const starts = () => aktuelt.content.fetch<string>('*[_id == "drafts.vis-natt"][0].startsAt')
  await expect.poll(starts).toBe('2027-10-31T01:30:00.000Z')
  await tab.write('startsAt', '31.10.2062 12.00')
  await expect(tab.field('startsAt')).toContainText('Årstalet er uvanleg')
})

test('an editor in New York with an English browser: times are Oslo’s, words are Norwegian, and the calendar marks Oslo’s day', {
  tag: long,
}, async ({ browser, aktuelt }) => {
  const context = await browser.newContext({
    baseURL: aktuelt.site,
    viewport: { width: 1440, height: 1000 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
  })
  // In Oslo it is a day later than in New York.
  const stored = event('vis-york', 'Langt borte om hav', { startsAt: '2027-03-19T23:30:00.000Z' })
  await store(aktuelt.content, stored)
  const tab = await openById(new Studio(context), 'event', 'vis-york')
  await expect(line(tab)).toContainText(/Synleg for publikum sidan kl\.\s\d\d\.\d\d/)
  await tab.write('lead', 'Ein betre ingress.')
  await tab.publish()
  const status = tab.page.getByTestId('pane-footer-document-status')
  await expect(status).toContainText('Sist publisert')
  await expect(tab.page.locator('body')).not.toContainText(/\bago\b|\bjust now\b|\d (AM|PM)\b/)

  await tab.group('Tid og stad')
  await expect(input(tab, 'startsAt')).toHaveValue('20.03.2027 00.30')
  await tab.field('startsAt').getByRole('button', { name: 'Vel i kalender' }).click()
  const calendar = tab.page.getByRole('dialog', { name: 'Vel dag' })
  await expect(calendar).toContainText('mars 2027')
  const chosen = calendar.getByRole('button', { name: 'laurdag 20. mars 2027' })
  await expect(chosen).toHaveAttribute('aria-pressed', 'true')
  await expect(chosen).toBeFocused()
  await tab.page.keyboard.press('ArrowDown')
  await tab.page.keyboard.press('Enter')
  await expect(calendar).toBeHidden()
  await expect(input(tab, 'startsAt')).toBeFocused()
  await expect(input(tab, 'startsAt')).toHaveValue('27.03.2027 00.30')

  await tab.field('startsAt').getByRole('button', { name: 'Vel i kalender' }).click()
  await calendar.getByRole('button', { name: 'I dag' }).click()
  await expect(input(tab, 'startsAt')).toHaveValue(
    new RegExp(`^${osloDay(new Date()).split('-').reverse().join('\\.')} 00\\.30$`),
  )
  const before = Date.now()
  await tab.field('startsAt').getByRole('button', { name: 'No', exact: true }).click()
  await expect(tab.field('startsAt')).toContainText(
    new RegExp(`kl\\.\\s(${clocksAround(before)}), norsk tid`),
  )
  await context.close()
})

/** The minute of an instant, and the next, as a pattern. */
const clocksAround = (ms: number): string =>
  [ms, ms + 60_000].map((at) => clockText(new Date(at)).replace('.', '\\.')).join('|')
