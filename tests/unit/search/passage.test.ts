import { describe, expect, it, test } from 'vitest'
import { hasFound } from '#lib/search/marks.ts'
import { passageOf } from '#lib/search/passage.ts'

const filler = (count: number) => Array.from({ length: count }, (_, i) => `ord${i}`).join(' ')

describe('the passage that shows where a search found a text', () => {
  it('is all of a short one, on one line', () => {
    expect(passageOf('Den nye\nbåthamna\u00a0 opnar.', ['båthamn', 'båthamna'])).toBe(
      'Den nye båthamna opnar.',
    )
  })

  it('is none where nothing was found', () => {
    expect(passageOf('Den nye ferja.', ['båthamn'])).toBeUndefined()
  })

  test.each([
    ['in the midst', `${filler(60)} båthamna ${filler(60)}`, /^… .* båthamna .* …$/],
    ['at the beginning', `Båthamna ${filler(60)}`, /^Båthamna .* …$/],
    ['at the end', `${filler(60)} båthamna.`, /^… .* båthamna\.$/],
  ])(
    'is about 160 characters of a long one, whole words, with an ellipsis where it is cut: %s',
    (_, text, expected) => {
      const passage = passageOf(text, ['båthamn', 'båthamna']) ?? ''
      expect(passage).toMatch(expected)
      const kept = passage.replace(/^… /, '').replace(/ …$/, '')
      expect(kept.length).toBeLessThanOrEqual(160)
      expect(kept.length).toBeGreaterThan(120)
      expect(` ${text} `).toContain(` ${kept} `)
    },
  )

  it('begins with the sentence, where that begins near', () => {
    const text = `${filler(60)}. Den nye båthamna opnar i dag. ${filler(60)}`
    expect(passageOf(text, ['båthamn', 'båthamna'])).toMatch(/^… Den nye båthamna opnar i dag\. ord0 /)
  })

  it('is around the word that says most, not around the first «i»', () => {
    const text = `Vi bur i eit hus. ${filler(80)} båthamna i vest ${filler(60)}`
    expect(passageOf(text, ['i', 'båthamna'])).toContain('båthamna i vest')
  })

  it('is as long as the word that was found, when that is longer, and never without it', () => {
    const long = 'x'.repeat(400)
    for (const text of [
      long,
      `${filler(60)} ${long} ${filler(60)}`,
      `«${long}»`,
      `${'('.repeat(400)}${long}`,
    ]) {
      expect(hasFound(passageOf(text, [long]) ?? '', [long])).toBe(true)
    }
  })

  it('cuts no character in two', () => {
    const passage = passageOf(`${'😀 '.repeat(200)}båthamn ${'😀 '.repeat(200)}`, ['båthamn', 'båthamna'])
    expect(passage?.isWellFormed()).toBe(true)
    expect(
      passageOf(`${'😀'.repeat(200)}båthamn${'😀'.repeat(200)}`, ['båthamn', 'båthamna'])?.isWellFormed(),
    ).toBe(true)
  })
})
