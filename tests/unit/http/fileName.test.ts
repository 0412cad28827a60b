import { describe, expect, test } from 'vitest'
import { savedAs } from '#lib/http/disposition.ts'
import { fittingName, longestFileName } from '#lib/http/fileName.ts'

describe('the name of a file', () => {
  test.each(['vedtak.pdf', `${'a'.repeat(251)}.pdf`, 'møte', ''])(
    'is left as it is where it fits: %.20s',
    (name) => {
      expect(fittingName(name)).toBe(name)
    },
  )

  test.each([
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(251)}.pdf`],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(125)}.pdf`],
    [`${'🐑'.repeat(300)}`, '🐑'.repeat(63)],
    [`a.${'b'.repeat(300)}`, `a.${'b'.repeat(253)}`],
  ])('is cut off before its ending, between characters: %.10s', (name, fitting) => {
    expect(fittingName(name)).toBe(fitting)
    expect(Buffer.byteLength(fitting)).toBeLessThanOrEqual(longestFileName)
  })

  test('makes no header that a proxy has no room for', () => {
    expect(savedAs(`${'🐑'.repeat(10_000)}.ics`).length).toBeLessThan(1_200)
  })
})
