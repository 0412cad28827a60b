import type { SanityDocument } from '@sanity/client'
import sharp from 'sharp'
import { themeStyle } from '#lib/brand/themeStyle.ts'
import { expect, long, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

/** The three bodies of docs/make-it-yours.md, typed as its steps say. */

const arms = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><script>document.title = 'inni'</script>
  <path d="M0 0h80v60q0 30-40 40Q0 90 0 60z" fill="#1b5e20"/><path d="M40 15 60 55H20z" fill="#fff"/></svg>`

const wordmark = async (colour: string) => {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120"><rect y="20" width="480" height="80" fill="${colour}"/></svg>`
  return sharp(Buffer.from(drawn)).png().toBuffer()
}

/** To the first picture of the form, or the second. */
async function uploadTo(tab: DocumentTab, index: 0 | 1, name: string, buffer: Buffer): Promise<void> {
  const mimeType = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
  const input = tab.page.getByTestId('image-input').nth(index)
  await input.getByTestId('file-button-input').setInputFiles({ name, mimeType, buffer })
  await expect(input.locator('img').first()).toBeVisible()
}

/** «Legg til element», the three fields of the dialog, and Esc. */
async function addLink(tab: DocumentTab, title: string, url: string, place: 'Øvst' | 'Nedst') {
  const { page } = tab
  await tab.field('links').getByTestId('add-single-object-button').click()
  const dialog = page.getByRole('dialog').last()
  await dialog
    .getByTestId(/\.title$/)
    .locator('input')
    .fill(title)
  await dialog
    .getByTestId(/\.url$/)
    .locator('input')
    .fill(url)
  await dialog.getByLabel(new RegExp(place, 'i')).first().check({ force: true })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

test.describe('from the first content to a body’s own site', () => {
  let before: SanityDocument | undefined

  test.beforeEach(async ({ aktuelt: { content } }) => {
    before = await content.getDocument('siteSettings')
  })

  test.afterEach(async ({ aktuelt: { content } }) => {
    if (before) await content.createOrReplace(before)
  })

  test('an editor gives Skogvik its name, arms and green', { tag: long }, async ({ editor, reader }) => {
    const settings = await editor.only('Nettstadinnstillingar')
    await settings.write('name', 'Skogvik kommune')
    await settings.write('lead', 'Nyhende og arrangement frå Skogvik kommune.')
    await settings.write('email', 'post@skogvik.example.no')
    await uploadTo(settings, 0, 'skogvik.svg', Buffer.from(arms))
    await settings.write('accent', '#1b5e20')
    await settings.publish()
    const home = async () => (await reader.request.get('/')).text()
    await expect.poll(home, { timeout: 15_000 }).toContain('Skogvik kommune')
    await expect.poll(home, { timeout: 15_000 }).toContain(themeStyle('#1b5e20'))
    await reader.goto('/')
    const logo = reader.locator('header img').first()
    await expect(logo).toBeVisible()
    const served = await reader.request.get((await logo.getAttribute('src')) ?? '')
    expect(await served.text()).not.toContain('script')
  })

  test('an editor gives Gulnes a yellow that is refused, and takes the one that is named', {
    tag: long,
  }, async ({ editor, reader }) => {
    const settings = await editor.only('Nettstadinnstillingar')
    await settings.write('name', 'Gulnes kommune')
    await settings.write('accent', '#ffdd00')
    await settings.field('accent').getByTestId('input-validation-icon-error').hover()
    await expect(settings.page.getByText('#9e8900').first()).toBeVisible()
    await expect(settings.page.getByTestId('action-publiser')).toBeDisabled()
    await settings.write('accent', '#9e8900')
    await addLink(settings, 'Sjølvbetening', 'https://gulnes.example.no/skjema', 'Nedst')
    await settings.publish()
    const home = async () => (await reader.request.get('/')).text()
    await expect.poll(home, { timeout: 15_000 }).toContain(themeStyle('#9e8900'))
    await reader.goto('/')
    await expect(reader.locator('footer').getByRole('link', { name: 'Sjølvbetening' })).toBeVisible()
  })

  test('an editor gives Storfjord a logo for each ground, a site that it belongs to, and links', {
    tag: long,
  }, async ({ editor, reader }) => {
    const settings = await editor.only('Nettstadinnstillingar')
    await settings.write('name', 'Storfjord region')
    await uploadTo(settings, 0, 'storfjord.png', await wordmark('#7a1f5c'))
    await uploadTo(settings, 1, 'storfjord-lys.png', await wordmark('#ffffff'))
    await settings.write('accent', '#7a1f5c')
    await settings.page.getByRole('button', { name: 'Nettstaden vår' }).first().click()
    await settings.write('parentSite.name', 'Storfjord kommune')
    await settings.write('parentSite.url', 'https://storfjord.example.no')
    await addLink(settings, 'Tenester', 'https://storfjord.example.no/tenester', 'Øvst')
    await addLink(settings, 'Kart', 'https://storfjord.example.no/kart', 'Nedst')
    await settings.publish()
    const home = async () => (await reader.request.get('/')).text()
    await expect.poll(home, { timeout: 15_000 }).toContain('Til nettstaden vår')
    await reader.goto('/')
    await expect(reader.getByRole('link', { name: /Storfjord kommune/ }).first()).toBeVisible()
    await expect(reader.getByRole('link', { name: 'Tenester' }).first()).toBeVisible()
    await expect(reader.locator('footer').getByRole('link', { name: 'Kart' })).toBeVisible()
  })
})
