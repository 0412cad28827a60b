import { describe, expect, it } from 'vitest'
import { leadOf } from '#lib/front.ts'
import { cardOf } from '#tests/fixtures/content.ts'

const dimensions = { width: 1200, height: 800 }
const mainImage = {
  alt: 'Fjord',
  asset: { _id: `image-${'a'.repeat(40)}-1200x800-png`, metadata: { dimensions } },
}
const plain = cardOf({ _id: 'plain' })
const notice = cardOf({ _id: 'notice', kind: 'notice', mainImage })
const pictured = cardOf({ _id: 'pictured', mainImage })

describe('what Framside gives room', () => {
  it('is the newest that has a picture', () => {
    expect(leadOf([plain, pictured])?._id).toBe('pictured')
  })

  it('is no short notice while there is something else', () => {
    expect(leadOf([notice, pictured])?._id).toBe('pictured')
  })

  it('is the newest when none has a picture', () => {
    expect(leadOf([plain, cardOf({ _id: 'older' })])?._id).toBe('plain')
  })

  it('is nothing when nothing is published', () => {
    expect(leadOf([])).toBeUndefined()
  })
})
