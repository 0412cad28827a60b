import { axeFinds } from './axe.ts'
import { expect, test } from './stories.ts'

const text = (_key: string, words: string, more: object = {}) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text: words, marks: [] }],
  ...more,
})

const notice = (id: string, language: string, title: string, more: object = {}) => ({
  _id: id,
  _type: 'article',
  kind: 'notice',
  language,
  title,
  slug: { _type: 'slug', current: id },
  publishedAt: new Date(Date.now() - 60_000).toISOString(),
  ...more,
})

const original = { _type: 'reference', _ref: 'koke-vatnet' }

test('an Arabic version of a Nynorsk notice reads from the right and names its original', async ({
  reader,
  aktuelt: { content },
}) => {
  const body = [
    text('a', 'اغلوا الماء قبل شربه. اتصلوا بنا على 51 00 00 00.'),
    text('b', 'ماء الشرب', { listItem: 'bullet', level: 1 }),
    { _type: 'quotation', _key: 'q', source: 'البلدية', content: [text('qa', 'مرحبا!')] },
    { _type: 'factBox', _key: 'f', title: 'حقائق', content: [text('fa', 'نص')] },
    {
      _type: 'table',
      _key: 't',
      caption: 'جدول',
      headerRow: true,
      rows: [
        { _type: 'tableRow', _key: 'r', cells: ['المكان', 'العدد'] },
        { _type: 'tableRow', _key: 's', cells: ['المدرسة', '1 200'] },
      ],
    },
  ]
  await content
    .transaction()
    .create(notice('koke-vatnet', 'nn', 'Kok vatnet før du drikk det'))
    .create(notice('koke-vatnet-uk', 'uk', 'Кип’ятіть воду', { translationOf: original }))
    .create(notice('koke-vatnet-ar', 'ar', 'اغلوا الماء قبل شربه', { translationOf: original, body }))
    .commit()

  const page = async (id: string) => (await reader.goto(`/aktuelt/${id}`))?.text() ?? ''
  await expect.poll(() => page('koke-vatnet-ar')).toContain('Denne saka på:')
  await expect(reader.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(reader.locator('.translations')).toHaveText('Denne saka på: Nynorsk · Українська')
  await expect(reader.getByText(/^Publisert:/)).toHaveText(/i (?:dag|går) kl\.\s\d\d\.\d\d$/)
  await expect(reader.getByText(/^Publisert:/)).toHaveAttribute('lang', 'nn')
  const gaps = await reader
    .locator('.prose > p')
    .first()
    .evaluate((paragraph) => {
      const words = document.createRange()
      words.selectNodeContents(paragraph)
      const [own, box] = [words.getClientRects()[0], paragraph.getBoundingClientRect()]
      return own ? { left: own.left - box.left, right: box.right - own.right } : undefined
    })
  expect(gaps?.right).toBeLessThan(2)
  expect(gaps?.left).toBeGreaterThan(20)
  expect(await axeFinds(reader)).toEqual([])
  await reader.setViewportSize({ width: 320, height: 640 })
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  await reader.getByRole('link', { name: 'Nynorsk' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Kok vatnet før du drikk det')
  await expect(reader.locator('.translations')).toHaveText('Denne saka på: Українська · العربية')
  await expect(reader.locator('link[hreflang="x-default"]')).toHaveAttribute(
    'href',
    /\/aktuelt\/koke-vatnet$/,
  )
  await expect(reader.locator('link[hreflang="ar"]')).toHaveAttribute('href', /\/aktuelt\/koke-vatnet-ar$/)

  await content.patch('koke-vatnet').set({ lastUpdated: new Date().toISOString() }).commit()
  await expect.poll(() => page('koke-vatnet-ar')).toContain('Originalen er oppdatert etter denne omsetjinga')
  await content.delete('koke-vatnet-uk')
  await expect.poll(() => page('koke-vatnet-ar')).not.toContain('Українська')
})
