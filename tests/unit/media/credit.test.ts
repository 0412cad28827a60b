import { expect, test } from 'vitest'
import { creditText } from '#lib/media/credit.ts'

test.each(['Per Øy', 'Litlevik kommune', 'Fotland, Kari', 'Kartverket', 'Tegneby'])(
  '«%s» is the name of who took a photograph',
  (credit) => {
    expect(creditText(credit, 'nn')).toBe(`Foto: ${credit}`)
  },
)

test.each([
  'Foto: Per Øy',
  'foto Per Øy',
  'FOTO: PER ØY',
  'Fotograf: Per Øy',
  'Illustrasjon: Kari Li',
  'Ill.: Kari Li',
  'Teikning av Kari Li',
  'Kart: Kartverket',
  'Photo: Kari Li',
  '© Kari Li',
  '(c) Kari Li',
  'Kjelde: SSB',
])('«%s» already says what it is', (credit) => expect(creditText(credit, 'nn')).toBe(credit))

test('it is said in the language of the page', () => {
  expect(['nb', 'en', 'se'].map((language) => creditText('Per Øy', language as 'nb'))).toEqual([
    'Foto: Per Øy',
    'Photo: Per Øy',
    'Govva: Per Øy',
  ])
})
