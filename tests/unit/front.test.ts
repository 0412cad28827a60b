import { describe, expect, it } from 'vitest'
import type { EventCard } from '#lib/content/card.ts'
import { leadOf, runningOf } from '#lib/front.ts'
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

describe('what is on, on Framside', () => {
  const noon = '2021-09-01T10:00:00Z'
  const event = (_id: string, startsAt: string, more: object = {}): EventCard => {
    const card = cardOf({ _id, _type: 'event', startsAt, endsAt: '2021-09-01T12:00:00Z', ...more })
    if (card._type !== 'event') throw new Error('An event is an event')
    return card
  }
  const ids = (events: readonly EventCard[]) => events.map(({ _id }) => _id)
  const lasting = { endsAt: '2021-09-30T08:00:00Z' }
  const today = [1, 2, 3, 4].map((n) => event(`i-dag-${n}`, `2021-09-01T0${n}:00:00Z`))
  const long = [1, 2, 3, 4].map((n) => event(`lang-${n}`, `2021-06-0${n}T08:00:00Z`, lasting))
  const live = (n: number) =>
    event(`direkte-${n}`, `2021-08-3${n}T08:00:00Z`, { ...lasting, stream: { state: 'live' } })

  it('comes before all else while it is live, whenever it began, and after what comes next when it is not', () => {
    const { live: first, on } = runningOf([live(1), ...today.slice(0, 1), ...long.slice(0, 1)], noon)
    expect([ids(first), ids(on)]).toEqual([['direkte-1'], ['i-dag-1', 'lang-1']])
    const ended = event('slutt', '2021-08-30T08:00:00Z', { ...lasting, stream: { state: 'ended' } })
    expect(ids(runningOf([ended], noon).on)).toEqual(['slutt'])
  })

  it('takes no more room than three', () => {
    expect(runningOf([...today, ...long], noon).on).toHaveLength(3)
  })

  it('takes the room of six when all of them are live', () => {
    const many = [0, 1, 0, 1, 0, 1, 0, 1].map(live)
    expect(runningOf([...many, ...today], noon).live).toEqual(many.slice(0, 6))
  })
})
