import { readFile } from 'node:fs/promises'
import { expect, long, storyTurns, test } from './stories.ts'
import { Studio } from './studio.ts'

const turn = storyTurns(8, 4)

test('two editors’ tabs, each with a document open, both save and publish over plain HTTP/1.1', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const [first, second] = [
    await editor.open('Artiklar', /Får digital hjelp/),
    await editor.open('Artiklar', /Fem kommunar tek i bruk/),
  ]
  await first.write('title', 'Får digital hjelp på ferja')
  await second.write('title', 'Fem kommunar har felles portal')
  await first.publish()
  await second.publish()
  const titles = () =>
    aktuelt.content.fetch<string[]>('*[_type == "article" && !(_id in path("drafts.**"))].title')
  await expect
    .poll(titles)
    .toEqual(expect.arrayContaining(['Får digital hjelp på ferja', 'Fem kommunar har felles portal']))
})

test('what an editor types is kept as a draft, and is there when Studio is opened anew', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const article = await editor.open('Artiklar', /Vi søkjer tenestedesignar/)
  await article.write('shortTitle', 'Tenestedesignar')
  const drafts = () => aktuelt.content.fetch<string[]>('*[_id in path("drafts.**")].shortTitle')
  await expect.poll(drafts).toContain('Tenestedesignar')
  await article.page.reload()
  await expect(article.field('shortTitle').locator('input')).toHaveValue('Tenestedesignar')
})

test('an editor is quicker than Studio’s last questions: what was begun stands, and the field keeps the focus', {
  tag: turn(),
}, async ({ editor }) => {
  const answered = Promise.withResolvers<void>()
  await editor.context.route(/\/features(?:\?|$)/, async (route) => {
    await answered.promise
    await route.continue()
  })
  // It asks as it is loaded.
  const article = await new Studio(editor.context).open('Artiklar', /Vi søkjer tenestedesignar/)
  const input = article.field('shortTitle').locator('input')
  await input.fill('')
  await input.pressSequentially('Ledig ')
  const isFocused = () => input.evaluate((element) => element === document.activeElement)
  const answer = article.page.waitForResponse(/\/features(?:\?|$)/)
  answered.resolve()
  await (await answer).finished()
  // What would take the focus does so while Studio renders the answer.
  await article.page.waitForTimeout(1_000)
  expect(await isFocused()).toBe(true)
  await article.page.keyboard.type('stilling')
  await expect(input).toHaveValue('Ledig stilling')
})

test('a list can be searched, and finds a document by a word of its title', { tag: turn() }, async ({
  editor,
}) => {
  const list = await editor.list('Arrangement')
  const items = list.getByTestId('document-list-pane').getByTestId('default-preview')
  await expect(items.nth(3)).toBeVisible()
  await list.getByTestId('document-list-search').locator('input').fill('frukost')
  await expect(items).toHaveCount(1)
  await expect(items).toContainText('Frukostmøte')
})

test('an editor uploads a picture, and readers get it from the site’s own origin', { tag: turn() }, async ({
  reader,
  editor,
}) => {
  const article = await editor.open('Artiklar', /Referat frå styringsgruppa/)
  const bytes = await readFile(new URL('../fixtures/fjord.png', import.meta.url))
  await article.upload('mainImage', { name: 'fjord.png', mimeType: 'image/png', buffer: bytes })
  await article.write('mainImage.alt', 'Ein fjord mellom to fjell')
  await article.publish()

  await reader.goto('/aktuelt')
  await reader
    .getByRole('link', { name: /Referat frå styringsgruppa/ })
    .first()
    .click()
  const picture = reader.getByRole('img', { name: 'Ein fjord mellom to fjell' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})
