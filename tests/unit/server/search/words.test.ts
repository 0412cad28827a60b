import { describe, expect, it, test } from 'vitest'
import { paragraph } from '#tests/fixtures/content.ts'
import { storedArticle, storedEvent } from '#tests/fixtures/read.ts'
import { searchIndexOf } from '#tests/fixtures/searchIndex.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const corpus1 = await searchIndexOf([
  storedArticle('hoyring', { title: 'Høyring om båthamna' }),
  storedArticle('arsmelding', { title: 'Sak', lead: 'Årsmeldinga for 2020' }),
  storedArticle('aarsmelding', { title: 'Aarsmelding 1907' }),
  storedEvent('opplaering', { title: 'Kurs', body: [paragraph('Digital opplæring for alle.')] }),
  storedArticle('ante', { title: 'Ánte ja Kárášjohka', language: 'se' }),
  storedArticle('malmo', { title: 'Møte i Malmö' }),
  storedArticle('namn', { title: 'Aanstad og Idékafé' }),
  storedArticle('island', { title: 'Guðrún Þorsteinsdóttir og Łukasz Nguyễn' }),
  storedArticle('i-boks', {
    title: 'Fakta',
    body: [{ _type: 'factBox', _key: 'f', title: 'Kort', content: [paragraph('Ei bla\u030abærtue.')] }],
  }),
])

describe('a search forgives spelling', () => {
  const { idsOf } = corpus1

  test.each([
    ['hoyring', ['hoyring']],
    ['hoering', ['hoyring']],
    ['høring', ['hoyring']],
    ['HOYRINGANE', ['hoyring']],
    ['bathamn', ['hoyring']],
    ['opplaering', ['opplaering']],
    ['opplaring', ['opplaering']],
    ['Ante', ['ante']],
    ['karasjohka ante', ['ante']],
    ['mote malmo', ['malmo']],
    ['møte Malmø', ['malmo']],
    ['Ånstad', ['namn']],
    ['idekafe', ['namn']],
    ['blåbær', ['i-boks']],
    ['blabaer', ['i-boks']],
    ['gudrun thorsteinsdottir', ['island']],
    ['lukasz nguyen', ['island']],
  ])('%j finds %j', (q, ids) => {
    expect(idsOf(q)).toEqual(ids)
  })

  test.each(['arsmelding', 'aarsmelding', 'årsmelding'])('%j finds both spellings', (q) => {
    expect(idsOf(q).sort()).toEqual(['aarsmelding', 'arsmelding'])
  })
})

const corpus2 = await searchIndexOf([
  storedArticle('skule', { title: 'Ny skule og skulebruksplan' }),
  storedArticle('mote', { title: 'Kommunestyremøte i desember' }),
  storedArticle('vatn', { title: 'Kok drikkevatnet', body: [paragraph('Kokevarsel på Nes.')] }),
  storedArticle('ki', { title: 'KI i Kina', lead: 'Kikkert' }),
  storedArticle('tal', {
    title: 'Sak 2024/117',
    body: [paragraph('Jf. § 12-4 får du 1\u00a0200 kroner, og 4\u202f215 på e-post. Rv. 7 og TEK17.')],
  }),
  storedArticle('andre', {
    title: 'Motorveg, motiv og kinosal',
    body: [paragraph('2024 og 117; § 4-12.')],
  }),
])

describe('a search takes words as they are typed', () => {
  const { idsOf } = corpus2

  test.each([
    ['skole', 'skule'],
    ['skuler', 'skule'],
    ['møte', 'mote'],
    ['møter', 'mote'],
    ['kommunestyre', 'mote'],
    ['drikkevann', 'vatn'],
    ['vatn', 'vatn'],
    ['kokevarsler', 'vatn'],
    ['kokevarsal', 'vatn'],
    ['KI', 'ki'],
    ['2024/117', 'tal'],
    ['§ 12-4', 'tal'],
    ['1200', 'tal'],
    ['1 200', 'tal'],
    ['4215', 'tal'],
    ['epost', 'tal'],
    ['e-post', 'tal'],
    ['E\u2011POST', 'tal'],
    ['rv7', 'tal'],
    ['tek 17', 'tal'],
    ['skule bruks plan', 'skule'],
    ['skol', 'skule'],
  ])('%j finds %j first', (q, id) => {
    expect(idsOf(q)[0]).toBe(id)
  })

  it('and no word that only has the same letters', () => {
    expect(idsOf('møte')).toEqual(['mote'])
    expect(idsOf('KI')).toEqual(['ki'])
    expect(idsOf('2024/117')).toEqual(['tal'])
    expect(idsOf('§ 12-4')).toEqual(['tal'])
  })
})

const corpus3 = await searchIndexOf([
  storedArticle('portal', { title: 'Ny innbyggjarportal' }),
  storedArticle('budsjett', { title: 'Budsjett 2027' }),
])

describe('a mistyped word', () => {
  const { lookUp, idsOf } = corpus3

  test.each([
    ['innbygjarportla', 'portal', 'innbyggjarportal'],
    ['budjsett 2027', 'budsjett', 'budsjett 2027'],
    ['Bursjett', 'budsjett', 'budsjett'],
  ])('%j finds what was meant, and the search says so', (q, id, correction) => {
    expect(idsOf(q)).toEqual([id])
    expect(lookUp(q).correction).toBe(correction)
  })

  it('that is like no word finds nothing, and is named', () => {
    const { total, unknown, correction } = lookUp('xyzzyq')
    expect({ total, unknown, correction }).toEqual({ total: 0, unknown: ['xyzzyq'], correction: undefined })
  })

  it('that is right is not corrected', () => {
    expect(lookUp('budsjett').correction).toBeUndefined()
  })
})

it('a word is found beside any sign, and with anything unseen in it', async () => {
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
  const cases = Array.from({ length: 60 }, (_, index) => {
    const sought = wordOf()
    const text = `${wordOf()}${oneOf(signs)}${spread(composed(cased(sought)))}${oneOf(signs)}${wordOf()}`
    const places = [
      { title: text },
      { lead: text },
      { body: [paragraph(`Noko anna. ${text}`)] },
      { body: [{ _type: 'factBox', _key: 'f', title: 'Kort', content: [paragraph(text)] }] },
    ]
    return { id: `sak-${index}`, sought, text, more: places[random.below(places.length)] }
  })
  const { idsOf } = await searchIndexOf(
    cases.map(({ id, more }) => storedArticle(id, { title: 'Sak', ...more })),
  )
  const missed = cases.flatMap(({ id, sought, text }) => {
    const q = random.chance(0.5) ? sought : cased(composed(`«${spread(sought)}»`))
    return idsOf(q).includes(id) ? [] : [`${JSON.stringify(q)} in ${JSON.stringify(text)}`]
  })
  expect(missed).toEqual([])
})

const corpus4 = await searchIndexOf([
  storedArticle('shy', {
    title: 'Til\u00adgjenge\u00adlover\u00adklæringa er oppdatert',
    body: [paragraph('null\u200bbreidd i barne\u200bhagen')],
  }),
  storedArticle('teikn', {
    title: 'Planen «Trollgardvegen» 2031–2037',
    lead: 'Rådmannen seier: «Kjempefjellgrana skal felast».',
    body: [
      paragraph('Strekninga Svartevassheia–Blåvassdalen, jf. §47 og e‑tenester… Flogstadmoen.Neste'),
      paragraph('•Punktliste frå Word'),
      paragraph('Tal: 4711,50 og 35m² →pila 📅Avtalt'),
    ],
  }),
])

describe('what was written in Word, PDF and web editors is found', () => {
  const { idsOf, lookUp } = corpus4

  test.each([
    ...[
      'tilgjengeloverklæringa',
      'tilgjengeloverklaeringa',
      'nullbreidd',
      'barnehage',
      'Barne\u00adhagen',
    ].map((q) => [q, 'shy'] as const),
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
    ].map((q) => [q, 'teikn'] as const),
  ])('%j finds «%s»', (q, id) => {
    expect(idsOf(q)).toEqual([id])
  })

  test.each([
    '*',
    '!!!',
    '"',
    '\\',
    "'; drop",
    '-*-',
    'NEAR(',
    'title:x',
    '{title} : x',
    '^x',
    'x AND',
    'OR OR',
    '"a" NOT "b',
    '\u0000x',
    '»'.repeat(300),
    'x*',
  ])('%j is data, and finds nothing here', (q) => {
    expect(lookUp(q).total).toBe(0)
  })

  it('a reader’s star is no sign of ours', () => {
    expect(idsOf('tal*')).toEqual(['teikn'])
  })
})
