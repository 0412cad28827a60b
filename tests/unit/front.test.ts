import { describe, expect, it } from 'vitest'
import type { EventCard } from '#lib/content/card.ts'
import { eventsOf, leadOf } from '#lib/front.ts'
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

describe('the events of Framside', () => {
  const noon = '2021-09-01T10:00:00Z'
  const event = (_id: string, startsAt: string, more: object = {}): EventCard[] => {
    const card = cardOf({ _id, _type: 'event', startsAt, ...more })
    return card._type === 'event' ? [card] : []
  }
  const ids = (events: readonly EventCard[]) => events.map(({ _id }) => _id)
  const exhibition = event('utstilling', '2021-06-01T08:00:00Z', { endsAt: '2021-09-30T08:00:00Z' })
  const meeting = event('møte', '2021-09-01T09:00:00Z', { endsAt: '2021-09-01T12:00:00Z' })
  const over = event('sendt', '2021-09-01T07:00:00Z', {
    endsAt: '2021-09-01T09:00:00Z',
    stream: { state: 'live' },
  })
  const later = [2, 3, 4, 5, 6].flatMap((day) => event(`seinare-${day}`, `2021-09-0${day}T09:00:00Z`))

  it('that are on stand apart from the four that come next', () => {
    const { running, next } = eventsOf([...exhibition, ...meeting, ...later], noon)
    expect(ids(running)).toEqual(['møte', 'utstilling'])
    expect(ids(next)).toEqual(['seinare-2', 'seinare-3', 'seinare-4', 'seinare-5'])
  })

  it('that are sent live are first, over their time too', () => {
    expect(ids(eventsOf([...exhibition, ...over, ...meeting], noon).running)).toEqual([
      'sendt',
      'møte',
      'utstilling',
    ])
  })

  it('are on from the second they start until the second they end', () => {
    const runningAt = (now: string) => eventsOf(meeting, now).running.length
    expect(runningAt('2021-09-01T08:59:59.999Z')).toBe(0)
    expect(runningAt('2021-09-01T09:00:00Z')).toBe(1)
    expect(runningAt('2021-09-01T11:59:59.999Z')).toBe(1)
    expect(runningAt('2021-09-01T12:00:00Z')).toBe(0)
  })

  it.each(['cancelled', 'postponed'])('that are %s are never on', (status) => {
    const off = event('av', '2021-09-01T09:00:00Z', { status, stream: { state: 'live' } })
    expect(eventsOf(off, noon).running).toEqual([])
    expect(ids(eventsOf(off, noon).next)).toEqual(['av'])
  })

  it('that are on are at most three', () => {
    const many = [1, 2, 3, 4, 5].flatMap((n) => event(`e${n}`, `2021-09-01T0${n}:00:00Z`))
    expect(ids(eventsOf(many, noon).running)).toEqual(['e5', 'e4', 'e3'])
  })
})
