import { expect, test } from 'vitest'
import { isFigure, isNoFigure } from '#lib/text/figures.ts'

test.each([
  '1',
  '2027',
  '1 145 280',
  '1\u00a0145\u00a0280',
  '1\u202f145\u2009280',
  '1.145.280',
  '12 840 kr',
  'kr 12 840',
  'kr 12 840,-',
  '12,5 mill. kr',
  '–3,5 %',
  '−3,5 %',
  '-3,5%',
  '(1 234)',
  '+ 4',
  '2027–2030',
  '2027 - 2030',
  '10 000–12 000 kr',
  '09.30–10.15',
  '01.02.2027',
  '37 m²',
  '1,5 årsverk',
  '€ 100',
  '100 %*',
])('«%s» is a figure', (text) => expect(isFigure(text)).toBe(true))

test.each([
  '',
  ' ',
  '–',
  'kr',
  'Helse',
  '55 55 55 55',
  '+47 55 55 55 55',
  '§ 1-8',
  '5 barn og 2 vaksne',
  '1. september 2027',
  'Sak 89/26',
  '2027: nytt bygg',
  '1–2–3–4–5–6–7–8–9–10–11–12–13–14–15–16',
  'https://example.no/1',
  '1 2 3',
])('«%s» is none', (text) => expect(isFigure(text)).toBe(false))

test.each(['', ' ', '-', '–', '—', '..', '…', ':', 'i.a.', 'n/a'])('«%s» says that there is none', (text) =>
  expect(isNoFigure(text)).toBe(true),
)

test('a figure or a text does not say that there is none', () => {
  expect(['0', '–1', 'Nei'].filter(isNoFigure)).toEqual([])
})
