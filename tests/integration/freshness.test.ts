import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const read = async (address: string) => {
  const answer = await fetch(aktuelt.site + address)
  return { status: answer.status, html: await answer.text() }
}

/** Tries until it holds; fails with what was seen last. Ten seconds are the receiver's own limit for an address. */
async function soon(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(50)
    }
  }
}

const article = (id: string, title: string, publishedAt = new Date(Date.now() - 1_000)) => ({
  _id: id,
  _type: 'article',
  title,
  slug: { _type: 'slug', current: id },
  language: 'nn',
  lead: 'Ei sak som testane har skrive.',
  publishedAt: publishedAt.toISOString(),
})

const lists = ['/', '/aktuelt']

test('an address that readers asked for before it existed shows the article once it is published', async () => {
  expect((await read('/aktuelt/ny-sak')).status).toBe(404)
  await aktuelt.content.create(article('ny-sak', 'Ei splitter ny sak'))
  await soon(async () => {
    expect(await read('/aktuelt/ny-sak')).toMatchObject({ status: 200 })
    for (const address of lists) expect((await read(address)).html).toContain('Ei splitter ny sak')
  })
})

test('a draft is seen by no reader', async () => {
  await aktuelt.content.create({
    ...article('ny-sak', 'Kladd'),
    _id: 'drafts.ny-sak',
    title: 'Ein hemmeleg kladd',
  })
  await pause(500)
  for (const address of [...lists, '/aktuelt/ny-sak']) {
    expect((await read(address)).html).not.toContain('Ein hemmeleg kladd')
  }
})

test('a changed slug moves the page: the old address is 404, the new one is there', async () => {
  await aktuelt.content.patch('ny-sak').set({ 'slug.current': 'ny-adresse' }).commit()
  await soon(async () => {
    expect((await read('/aktuelt/ny-sak')).status).toBe(404)
    expect((await read('/aktuelt/ny-adresse')).status).toBe(200)
    expect((await read('/aktuelt')).html).toContain('/aktuelt/ny-adresse')
  })
})

test('a deleted article is gone from its address and from the lists', async () => {
  await aktuelt.content.delete({ query: '*[_id in ["ny-sak", "drafts.ny-sak"]]' })
  await soon(async () => {
    expect((await read('/aktuelt/ny-adresse')).status).toBe(404)
    for (const address of lists) expect((await read(address)).html).not.toContain('Ei splitter ny sak')
  })
})

test('a person’s new title shows on the pages that name them', async () => {
  await aktuelt.content.create({ _id: 'kari', _type: 'person', name: 'Kari Test', role: 'Rådgjevar' })
  await aktuelt.content.create({
    ...article('med-kontakt', 'Med kontakt'),
    contacts: [{ _type: 'reference', _key: 'k', _ref: 'kari' }],
  })
  await soon(async () => expect((await read('/aktuelt/med-kontakt')).html).toContain('Rådgjevar'))
  await aktuelt.content.patch('kari').set({ role: 'Direktør for prøver' }).commit()
  await soon(async () => expect((await read('/aktuelt/med-kontakt')).html).toContain('Direktør for prøver'))
})

test('the name of the site changes on every page', async () => {
  await read('/aktuelt/med-kontakt')
  await aktuelt.content.patch('siteSettings').set({ name: 'Prøvekommunane' }).commit()
  await soon(async () => {
    for (const address of [...lists, '/aktuelt/med-kontakt']) {
      expect((await read(address)).html).toContain('Prøvekommunane')
    }
  })
})

test('ten publications in a row end with the last one everywhere', async () => {
  for (let turn = 1; turn <= 10; turn++) {
    await aktuelt.content
      .patch('med-kontakt')
      .set({ title: `Rettinga nummer ${turn}.` })
      .commit()
  }
  await soon(async () => {
    for (const address of [...lists, '/aktuelt/med-kontakt']) {
      expect((await read(address)).html).toContain('Rettinga nummer 10.')
    }
  })
})

test('what is to be published later is not there before its time', async () => {
  const later = new Date(Date.now() + 3_600_000)
  await aktuelt.content.create(article('seinare', 'Under sperrefrist', later))
  await pause(500)
  expect((await read('/aktuelt/seinare')).status).toBe(404)
  expect((await read('/aktuelt')).html).not.toContain('Under sperrefrist')
})
