import type { Page } from '@playwright/test'
import { expect, long, storyTurns, test } from './stories.ts'

const turn = storyTurns(8, 5)

/** Every visit below is an ordinary first request. How long they take is measured by `npm run bench`, not asserted here. */
const soon = { timeout: 15_000, intervals: [50] }

const text = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()
const status = (reader: Page, address: string) => async () => (await reader.request.get(address)).status()

test('an editor corrects a title and publishes: the page, the list and Framside show it', async ({
  reader,
  editor,
  aktuelt,
}) => {
  const slug = 'ny-rettleiing-om-kunstig-intelligens'
  const address = `/aktuelt/${slug}`
  const shown = [address, '/aktuelt', '/']
  for (const visited of shown) await reader.goto(visited)

  const article = await editor.open('Artiklar', /Ny rettleiing om kunstig intelligens/)
  await article.write('title', 'Slik kan kommunane bruke kunstig intelligens')
  await expect(article.page.getByTestId('action-publiser')).toBeEnabled()
  expect(await text(reader, address)()).not.toContain('Slik kan kommunane')

  await article.publish()
  const stored = () => aktuelt.content.fetch<string>('*[slug.current == $slug][0].title', { slug })
  expect(await stored(), 'what was published').toBe('Slik kan kommunane bruke kunstig intelligens')
  for (const seen of shown) await expect.poll(text(reader, seen), soon).toContain('Slik kan kommunane')
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'Slik kan kommunane bruke kunstig intelligens',
  )
})

test('an editor corrects the first content: its page and its place far down the list show it', {
  tag: long,
}, async ({ reader, editor }) => {
  const shown = ['/aktuelt/politisk-markering-av-digi-vestland', '/aktuelt/side/3']
  for (const visited of shown) await reader.goto(visited)
  const event = await editor.open('Arrangement', /Følg den politiske markeringa/)
  await event.write('title', 'Følg markeringa på nett 1. september')
  await event.publish()
  for (const seen of shown) await expect.poll(text(reader, seen), soon).toContain('Følg markeringa på nett')
})

test('an editor writes a new article: it appears first in the list and on Framside', { tag: turn() }, async ({
  reader,
  editor,
}) => {
  const address = '/aktuelt/ny-bru-over-fjorden'
  expect(await status(reader, address)()).toBe(404)

  const article = await editor.create('Artiklar')
  await article.write('title', 'Ny bru over fjorden')
  await article.field('slug').getByRole('button', { name: 'Generer' }).click()
  await expect(article.field('slug').locator('input')).toHaveValue('ny-bru-over-fjorden')
  await article.write('lead', 'Brua er opna for alle som går og syklar.')
  await article.publish()

  await expect.poll(status(reader, address), soon).toBe(200)
  for (const seen of ['/', '/aktuelt'])
    await expect.poll(text(reader, seen), soon).toContain('Ny bru over fjorden')
  await reader.goto('/aktuelt')
  await reader.getByRole('link', { name: 'Ny bru over fjorden' }).click()
  await expect(reader).toHaveURL(new RegExp(`${address}$`))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Ny bru over fjorden')
  await expect(reader.getByText('Brua er opna for alle som går og syklar.')).toBeVisible()
})

test('an editor unpublishes an article: its address is a helpful 404, and the lists are without it', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  const address = '/aktuelt/stengd-veg'
  await aktuelt.content.create({
    _id: 'stengd-veg',
    _type: 'article',
    title: 'Vegen er stengd i natt',
    slug: { _type: 'slug', current: 'stengd-veg' },
    language: 'nn',
    publishedAt: new Date().toISOString(),
  })
  for (const seen of ['/', '/aktuelt'])
    await expect.poll(text(reader, seen)).toContain('Vegen er stengd i natt')
  expect(await status(reader, address)()).toBe(200)

  const article = await editor.open('Artiklar', 'Vegen er stengd i natt')
  await article.unpublish()

  await expect.poll(status(reader, address), soon).toBe(404)
  for (const seen of ['/', '/aktuelt']) {
    await expect.poll(text(reader, seen), soon).not.toContain('Vegen er stengd i natt')
  }
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await reader.getByRole('main').getByRole('link', { name: 'Aktuelt' }).first().click()
  await expect(reader).toHaveURL(/\/aktuelt$/)
})

test('an editor renames a topic: the pages that carry it show the new name', { tag: turn() }, async ({
  reader,
  editor,
}) => {
  const article = '/aktuelt/politisk-markering-av-digi-vestland'
  const shown = [article, '/aktuelt']
  for (const visited of shown) await reader.goto(visited)

  const topic = await editor.open('Emne', 'Politikk og styring')
  await topic.write('title', 'Folkestyre')
  await topic.publish()

  for (const seen of shown) {
    await expect.poll(text(reader, seen), soon).toContain('Folkestyre')
    expect(await text(reader, seen)()).not.toContain('Politikk og styring')
  }
})
