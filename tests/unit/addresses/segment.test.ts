import { expect, it } from 'vitest'
import { decodeSegment } from '#lib/addresses/segment.ts'

it('reads a percent-encoded segment as it was meant', () => {
  expect(decodeSegment('%C3%A5rsmelding')).toBe('årsmelding')
})

it('leaves broken encoding as it is instead of failing', () => {
  expect(decodeSegment('%E0%A4%A')).toBe('%E0%A4%A')
})
