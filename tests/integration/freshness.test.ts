import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article, inSeconds } from '#tests/support/documents.ts'
import { read as readUrl } from '#tests/support/reading.ts'

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const read = (address: string) => readUrl(aktuelt.site + address)

/** Retries the check until it passes; fails with the last error. Ten seconds are far more than a refresh takes. */
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
  const publishedAt = inSeconds(3_600)
  await aktuelt.content.create(article('seinare', 'Under sperrefrist', { publishedAt }))
  await pause(500)
  expect((await read('/aktuelt/seinare')).status).toBe(404)
  expect((await read('/aktuelt')).html).not.toContain('Under sperrefrist')
})
