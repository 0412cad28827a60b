import { describe, expect, it, test } from 'vitest'
import { seedIfEmpty } from '#lake/cli/seed.ts'
import { parseSearch } from '#lib/search/search.ts'
import { loadSearch } from '#sanity/loaders/search.ts'
import { readAt } from '#sanity/read.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { article } from '#tests/support/documents.ts'
import { everyNth, isLong } from '#tests/support/long.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'
import { giveFirstContent } from '#tests/support/seededLake.ts'
import { clientOf, newDirectory, runningLake, token } from './support.ts'

type Lake = Awaited<ReturnType<typeof runningLake>>

/** Searches through the client, over HTTP, and returns the ids found. */
const searchIn = (lake: Lake) => {
  const read = readAt(clientOf(lake, { perspective: 'published' }), new Date(), () => {})
  return async (q: string) => {
    const search = parseSearch(q)
    if (search === undefined) return { ids: [], isAlike: false }
    const { hits, isAlike } = await loadSearch(search, read, () => {})
    return { ids: hits.map(({ _id }) => _id), isAlike }
  }
}

async function lakeWith(documents: ReturnType<typeof article>[]) {
  const lake = await runningLake()
  await clientOf(lake).mutate(documents.map((document) => ({ createOrReplace: document })))
  return searchIn(lake)
}

/** Some 20 s on an idle machine. */
const patience = 240_000

/** The words as a reader sees them: what is left when spaces and punctuation are removed. */
const readersWords = (text: string): string[] => [
  ...new Set(text.split(/[^\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+/u).filter(Boolean)),
]

/** All words next to punctuation, and every fourth of the others: searching for every word takes minutes. A day tries a fourth of these. */
const tried = (text: string): string[] =>
  readersWords(text).filter((each, index) => index % 4 === 0 || !` ${text} `.includes(` ${each} `))

const eightAtATime = (words: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(words.length / 8) }, (_, index) => words.slice(8 * index, 8 * index + 8))

describe('in a lake', () => {
  it(
    'the words of the first content are found, of titles, leads and texts, those beside signs every one',
    async () => {
      const directory = newDirectory()
      await giveFirstContent(directory)
      const settings = { directory, projectId: 'local', dataset: 'production', token, port: 0 }
      await seedIfEmpty({ ...settings, origins: [], webhooks: [] })
      const lake = await runningLake({ directory })
      const documents = await clientOf(lake, { perspective: 'published' }).fetch<
        { _id: string; text: string }[]
      >(`
        *[_type in ["article", "event"] && publishedAt <= now() && coalesce(expiresAt > now(), true)]{
          _id, "text": array::join([title, coalesce(shortTitle, ""), coalesce(lead, ""), coalesce(pt::text(body), ""),
            coalesce(pt::text(body[].content[]), "")], " ")
        }`)
      expect(documents.length).toBeGreaterThan(20)
      const find = searchIn(lake)
      const missed: string[] = []
      for (const { _id, text } of documents) {
        for (const words of everyNth(eightAtATime(tried(text)), 12)) {
          const q = words.join(' ')
          // A search is truncated at a hundred characters, possibly in the middle of a word.
          const parts = [...q].length <= 100 ? [q] : [words.slice(0, 4).join(' '), words.slice(4).join(' ')]
          for (const part of parts) if (!(await find(part)).ids.includes(_id)) missed.push(`${_id}: ${part}`)
        }
      }
      expect(missed).toEqual([])
      const { ids } = await find('kvifor')
      expect(ids).toContain(documents.find(({ text }) => text.includes('«Kvifor'))?._id)
    },
    patience,
  )

  it(
    'a word is found beside any sign, and with anything unseen in it',
    async () => {
      const random = randomFrom(seedFrom(process.env.AKTUELT_SEED, new Date()))
      const oneOf = (from: readonly string[]): string => from[random.below(from.length)] ?? ''
      const letters = [...'abcdefghijklmnoprstuvyæøåäöáčđŋšž']
      const signs = [
        ...' \n\t«»“”„‚‘’\'"–—‑‐−-/§•·…,.;:!?()[]{}<>|&%#@*+=_~^`\\$°€©→✓「。😀📅\u00a0\u202f\u2009\u3000\u2028\u0085\uf0b7\ue123',
        '❤️',
        '🇳🇴',
        '👨‍👩‍👧',
      ]
      const unseen = [...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f\u202a\u202e\u2066\u2069']
      const wordOf = () => Array.from({ length: 3 + random.below(12) }, () => oneOf(letters)).join('')
      const cased = (written: string) => (random.chance(0.2) ? written.toUpperCase() : written)
      const composed = (written: string) => (random.chance(0.2) ? written.normalize('NFD') : written)
      const spread = (written: string) =>
        [...written].map((each) => (random.chance(0.3) ? each + oneOf(unseen) : each)).join('')
      const cases = Array.from({ length: isLong ? 100 : 40 }, (_, index) => {
        const sought = wordOf()
        const text = `${wordOf()}${oneOf(signs)}${spread(composed(cased(sought)))}${oneOf(signs)}${wordOf()}`
        const fields = [
          { title: text },
          { lead: text },
          { body: [paragraph(`Noko anna. ${text}`)] },
          { body: [{ _type: 'factBox', _key: 'f', title: 'Kort', content: [paragraph(text)] }] },
        ]
        const id = `sak-${index}`
        return {
          id,
          sought,
          text,
          document: article(id, 'Sak', fields[random.below(fields.length)]),
        }
      })
      const find = await lakeWith(cases.map(({ document }) => document))
      const missed: string[] = []
      for (const { id, sought, text } of cases) {
        const q = random.chance(0.5) ? sought : cased(composed(`«${spread(sought)}»`))
        const { ids } = await find(q)
        if (!ids.includes(id)) missed.push(`${JSON.stringify(q)} in ${JSON.stringify(text)}`)
      }
      expect(missed).toEqual([])
    },
    patience,
  )

  test(
    'what was written in Word, PDF and web editors is found',
    async () => {
      const plain = (text: string) => ({ body: [paragraph(text)] })
      const find = await lakeWith([
        article(
          'shy',
          'Til\u00adgjenge\u00adlover\u00adklæringa er oppdatert',
          plain('null\u200bbreidd i barne\u200bhagen'),
        ),
        article('teikn', 'Planen «Trollgardvegen» 2031–2037', {
          lead: 'Rådmannen seier: «Kjempefjellgrana skal felast».',
          body: [
            paragraph('Strekninga Svartevassheia–Blåvassdalen, jf. §47 og e‑tenester… Flogstadmoen.Neste'),
            paragraph('•Punktliste frå Word'),
            paragraph('Tal: 4711,50 og 35m² →pila 📅Avtalt'),
          ],
        }),
      ])
      const expected: [string, string][] = [
        ...[
          'tilgjengeloverklæringa',
          'tilgjengeloverklaeringa',
          'nullbreidd',
          'barnehage',
          'Barne\u00adhagen',
        ].map((q): [string, string] => [q, 'shy']),
        ...[
          'Trollgardvegen',
          '«Trollgardvegen»',
          '2031',
          '2037',
          '2031–2037',
          'kjempefjellgrana',
          'Svartevassheia',
          'blavassdalen',
          '47',
          '§47',
          'e-tenester',
          'tenester',
          'e‑tenester',
          'Flogstadmoen',
          'neste',
          'punktliste',
          '4711',
          '4711,50',
          '50',
          '35m2',
          '35m²',
          'pila',
          'avtalt',
          'felast trollgardvegen avtalt',
        ].map((q): [string, string] => [q, 'teikn']),
      ]
      for (const [q, id] of expected) expect([q, (await find(q)).ids]).toEqual([q, [id]])
      for (const q of [
        'gardvegen',
        'læringa',
        '71',
        'tal*',
        '"',
        '*',
        'x*',
        '\u00ad'.repeat(200),
        '«»'.repeat(100),
      ]) {
        expect([q, (await find(q)).ids]).toEqual([q, q === 'tal*' ? ['teikn'] : []])
      }
    },
    patience,
  )

  test(
    'a title beside signs is a title, and what has a word within another neither hides nor is found',
    async () => {
      const words = Array.from({ length: 60 }, (_, index) =>
        article(`inni-${index}`, 'Kommunestyremøteplass'),
      )
      const find = await lakeWith([
        ...words,
        article('tekst', 'Sak', { body: [paragraph('Eit møteplassbord.')] }),
        article('tittel', 'Ny «Møte\u00adplass»', { publishedAt: '2015-06-01T10:00:00Z' }),
      ])
      expect((await find('møteplass')).ids).toEqual(['tittel', 'tekst'])
    },
    patience,
  )
})
