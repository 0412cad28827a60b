import { expect, test } from 'vitest'
import { savedAs } from '#lib/http/disposition.ts'

test.each([
  ['ope-mote.ics', `filename="ope-mote.ics"; filename*=UTF-8''ope-mote.ics`],
  ['a_b (1).pdf', `filename="a_b (1).pdf"; filename*=UTF-8''a_b%20%281%29.pdf`],
  ["a*b'c().ics", `filename="a*b'c().ics"; filename*=UTF-8''a%2Ab%27c%28%29.ics`],
  ["Ráđđi's (1).pdf", `filename="R---i's (1).pdf"; filename*=UTF-8''R%C3%A1%C4%91%C4%91i%27s%20%281%29.pdf`],
  ['a\ud800.pdf', `filename="a-.pdf"; filename*=UTF-8''a%EF%BF%BD.pdf`],
])('%j is saved under its own name, and in ASCII as near as may be', (name, parameters) => {
  expect(savedAs(name)).toBe(`attachment; ${parameters}`)
})

test.each([
  ['møte "1"\r\n.ics', `filename="m-te -1---.ics"; filename*=UTF-8''m%C3%B8te%20%221%22%0D%0A.ics`],
  ['a"\r\nx: y\\.pdf', `filename="a---x: y-.pdf"; filename*=UTF-8''a%22%0D%0Ax%3A%20y%5C.pdf`],
  ['../50%41.pdf', `filename="..-50-41.pdf"; filename*=UTF-8''..%2F50%2541.pdf`],
])('%j ends neither the header nor its quotes, and is no path and no escape', (name, parameters) => {
  expect(savedAs(name)).toBe(`attachment; ${parameters}`)
})
