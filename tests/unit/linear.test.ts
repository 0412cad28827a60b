import { describe, expect, test } from 'vitest'
import { growsFaster } from '#tests/support/growth.ts'
import { everyNth } from '#tests/support/long.ts'
import { attacksOn, regularExpressionsIn } from '#tests/support/regularExpressions.ts'

/**
 * One thread answers everybody, so nothing it does with text from readers or importers may take more than linear time.
 */

const everything = ['app', 'components', 'lake', 'lib', 'sanity', 'schemas', 'server']
const { found, made } = regularExpressionsIn(everything)

/** Every expression is attacked in a third of all ways a day. */
const waysADay = 3

function slowest(expression: RegExp, floor?: number, step = 1): string | undefined {
  for (const { name, textOf } of everyNth([...attacksOn(expression)], step)) {
    if (growsFaster((text) => text.replaceAll(expression, ''), textOf, floor)) return name
  }
  return undefined
}

describe('the test itself', () => {
  const bad = [/\/+$/, /^(a+)+$/, /#.*$/, /\s+x/, /(?:a|a)+b/, /<script[\s\S]*?<\/script>/, /[a-z]+\d/]
  test.each(everyNth(bad, 3))('finds what is not linear: %s', { timeout: 60_000 }, (expression) => {
    // A fast machine scans 16,000 characters for the end of a script, from each beginning, in 5 ms.
    expect(slowest(new RegExp(expression, 'g'), 1)).toBeDefined()
  })

  test('finds all that is written', () => {
    expect(found.length).toBeGreaterThan(100)
  })
})

describe('every regular expression takes linear time, whatever it is given', () => {
  test.each(found)('$place', { timeout: 60_000 }, ({ expression }) => {
    expect(slowest(expression, undefined, waysADay)).toBeUndefined()
  })

  test('and none is made at run time, of what nobody has looked at', () => {
    expect(made).toEqual([])
  })
})
