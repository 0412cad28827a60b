import { expect, test } from 'vitest'
import { linesOf, stretchesOf } from '#lib/text/stretches.ts'

const keptIn = (line: string) => {
  const stretches = stretchesOf(line)
  expect(stretches.map(({ text }) => text).join('')).toBe(line)
  return stretches.flatMap(({ text, isKept }) => (isKept ? text : []))
}

test.each([
  ['Prisen er 12 840 kr, og ikkje kr 500.', ['12 840 kr', 'kr 500']],
  ['Etter plan- og bygningslova § 1-8 og §§ 3-1', ['§ 1-8', '§§ 3-1']],
  ['I planperioden 2027–2030 går det ned –3,5 %.', ['2027–2030', '–3,5 %']],
  ['Ring 55 55 55 55, +47 55 55 55 55 eller 800 12 345', ['55 55 55 55', '+47 55 55 55 55', '800 12 345']],
  ['Møtet er kl. 13.30–15.00 i rom nr. 12', ['kl. 13.30–15.00', 'nr. 12']],
  ['Send e-post, eller les e-boka.', ['e-post', 'e-boka']],
  ['1 145 280 innbyggjarar på 37 m²', ['1 145 280', '37 m²']],
  ['Ein heilt vanleg setning i 2027.', []],
  ['', []],
  ['Nynorsk-brukar og IT-avdeling', []],
  ['2026-11-26-000000000001', []],
])('in «%s» no line breaks in %j', (line, kept) => expect(keptIn(line)).toEqual(kept))

test('nothing that is kept is wider than a phone with large text', () => {
  const long = '1–2–3–4–5–6–7–8–9 og 1 234 567 890 123 456 789 kr og +47 55 55 55 55 55 55 55'
  for (const text of keptIn(long)) expect(text.length).toBeLessThan(21)
})

test('a field of several lines has its lines, whatever wrote their ends, and none before or after', () => {
  expect(linesOf('\nProgram:\r\n- opning\n\nVelkomen!\u2028Slutt\n')).toEqual([
    'Program:',
    '- opning',
    '',
    'Velkomen!',
    'Slutt',
  ])
})
