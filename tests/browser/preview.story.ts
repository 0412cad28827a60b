import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import { article, event, inSeconds, store } from '#tests/support/documents.ts'
import { expect, long, storyTurns, test } from './stories.ts'

const turn = storyTurns(2)

const paragraph = (key: string, text: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: `${key}s`, text, marks: [] }],
})

/** A tab of Studio with the preview of a page, once the page can be clicked. */
async function preview(context: BrowserContext, path: string): Promise<{ page: Page; shown: FrameLocator }> {
  const page = await context.newPage()
  await page.goto(`/studio/preview?preview=${encodeURIComponent(path)}`)
  const shown = page.frameLocator('iframe')
  await expect(shown.locator('main')).toBeVisible({ timeout: 60_000 })
  await expect(shown.locator('[data-sanity-overlay-element], sanity-visual-editing')).not.toHaveCount(0)
  return { page, shown }
}

test('an editor clicks on what is to be changed in the preview: its field opens', { tag: long }, async ({
  editor,
  aktuelt,
}) => {
  await store(
    aktuelt.content,
    event('klikk-her', 'Fagdag om klikk', {
      lead: 'Ein ingress som kan klikkast på.',
      body: [paragraph('p1', 'Det første avsnittet.'), paragraph('p2', 'Det andre avsnittet.')],
      programme: [
        { _type: 'programmeItem', _key: 'i1', topic: 'Opning', startsAt: inSeconds(3_600) },
        { _type: 'programmeItem', _key: 'i2', topic: 'Foredraget om klikk', startsAt: inSeconds(5_400) },
      ],
    }),
  )
  const { page, shown } = await preview(editor.context, '/aktuelt/klikk-her')
  const title = page.getByTestId('field-title').locator('input')

  await shown.getByRole('heading', { level: 1 }).click()
  await expect(title).toBeFocused({ timeout: 20_000 })

  await shown.getByText('Det andre avsnittet.').click()
  const body = page.getByTestId('field-body').getByRole('textbox')
  await expect(body).toBeFocused({ timeout: 20_000 })

  await shown.getByText('Foredraget om klikk', { exact: true }).click()
  await expect(page.getByRole('dialog').getByTestId(/topic/).locator('input, textarea').first()).toHaveValue(
    'Foredraget om klikk',
  )
})

test('an editor writes in the form: the page beside it follows, and readers see what is published, without scripts', {
  tag: turn(),
}, async ({ editor, reader, aktuelt }) => {
  await store(aktuelt.content, article('skriv-her', 'Tittelen som er ute'))
  await expect
    .poll(async () => (await reader.request.get('/aktuelt/skriv-her')).status(), { timeout: 20_000 })
    .toBe(200)
  const { page, shown } = await preview(editor.context, '/aktuelt/skriv-her')
  const heading = shown.getByRole('heading', { level: 1 })
  await heading.click()
  const title = page.getByTestId('field-title').locator('input')
  await expect(title).toBeFocused({ timeout: 20_000 })
  await title.press('End')
  await title.pressSequentially(' og vert endra', { delay: 20 })
  await expect(heading).toHaveText('Tittelen som er ute og vert endra', { timeout: 20_000 })

  const scripts: string[] = []
  reader.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await reader.goto('/aktuelt/skriv-her')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Tittelen som er ute')
  expect(await reader.locator('script:not([type]), [data-sanity], sanity-visual-editing').count()).toBe(0)
  expect(scripts).toEqual([])

  // The editor's own browser, outside the preview: the draft, and said so, but no script.
  const own = await editor.context.newPage()
  const ran: string[] = []
  own.on('request', (request) => request.resourceType() === 'script' && ran.push(request.url()))
  await own.goto('/aktuelt/skriv-her')
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Tittelen som er ute og vert endra')
  expect(await own.locator('script:not([type]), [data-sanity]').count()).toBe(0)
  expect(ran).toEqual([])
  await own.getByRole('link', { name: 'Sjå sida slik lesarane ser henne' }).click()
  await expect(own).toHaveURL(/\/aktuelt\/skriv-her$/)
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Tittelen som er ute')
})

test('an editor has planned an article: the preview shows it, and the form leads to its place on the page', {
  tag: long,
}, async ({ editor, reader, aktuelt }) => {
  await store(
    aktuelt.content,
    article('planlagd-her', 'Dette kjem til jul', {
      publishedAt: inSeconds(30 * 86_400),
      lead: 'Ingress før jul.',
      body: Array.from({ length: 30 }, (_, i) => paragraph(`p${i}`, `Avsnitt nummer ${i}.`)),
    }),
  )
  const page = await editor.context.newPage()
  await page.goto('/studio/intent/edit/id=planlagd-her;type=article')
  await page
    .getByText(/^Brukt på \d+ sider$/)
    .first()
    .click()
  await expect(page.getByText('Framside', { exact: true }).first()).toBeVisible()
  await page.getByText('Sida: Dette kjem til jul').first().click()
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Dette kjem til jul', { timeout: 60_000 })
  await expect(shown.locator('sanity-visual-editing')).not.toHaveCount(0)

  const last = shown.getByText('Avsnitt nummer 29.')
  await expect(last).not.toBeInViewport()
  await page.getByTestId('field-body').getByText('Avsnitt nummer 29.').click()
  await expect(last).toBeInViewport({ timeout: 20_000 })
  await page.getByTestId('field-title').locator('input').click()
  await expect(shown.getByRole('heading', { level: 1 })).toBeInViewport({ timeout: 20_000 })

  expect((await reader.request.get('/aktuelt/planlagd-her')).status()).toBe(404)
})
