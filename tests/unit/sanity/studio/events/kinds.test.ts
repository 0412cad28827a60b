import { describe, expect, test } from 'vitest'
import { offered, undoable } from '#sanity/studio/events/kinds.ts'
import { eventOf } from './support.ts'

const before = new Date('2027-03-01T12:00:00Z')
const during = new Date('2027-03-20T12:00:00Z')
const after = new Date('2027-03-21T12:00:00Z')
const recording = { stream: { state: 'recording' } }
const article = { _type: 'article' }

describe('what is offered', () => {
  test.each([
    ['of a planned event', eventOf(), before, ['cancel', 'postpone', 'move', 'moveOnline', 'withdraw']],
    [
      'of an online event',
      eventOf({ attendance: 'online' }),
      before,
      ['cancel', 'postpone', 'move', 'withdraw'],
    ],
    ['of a cancelled event', eventOf({ status: 'cancelled' }), before, ['withdraw']],
    ['of a postponed event', eventOf({ status: 'postponed' }), before, ['cancel', 'move', 'withdraw']],
    ['of a postponed event after its day', eventOf({ status: 'postponed' }), after, ['move', 'withdraw']],
    ['of an event that is over', eventOf(), after, ['recording', 'withdraw']],
    ['of an event that is recorded', eventOf(recording), after, ['withdraw']],
    [
      'of a series whose first date is over, but not its last',
      eventOf({ repeats: [{ _key: 'a', startsAt: '2027-03-27T09:00:00Z' }] }),
      after,
      ['cancel', 'postpone', 'moveOnline', 'recording', 'withdraw'],
    ],
    [
      'of a series whose only date to come is cancelled',
      eventOf({ repeats: [{ _key: 'a', startsAt: '2027-03-27T09:00:00Z', status: 'cancelled' }] }),
      after,
      ['recording', 'withdraw'],
    ],
    ['of an event without a start', eventOf({ startsAt: 'snart' }), before, ['withdraw']],
    ['of an article', article, before, ['withdraw']],
    ['of what is withdrawn', { ...article, withdrawn: { reason: 'Feil.' } }, before, []],
  ])('%s', (_, document, now, kinds) => {
    expect(offered(document, now)).toEqual(kinds)
  })

  test('of an event under way is both what stops it and its recording', () => {
    expect(offered(eventOf(), during)).toEqual(expect.arrayContaining(['cancel', 'recording']))
  })
})

describe('what can be taken back', () => {
  test.each([
    ['a cancellation', { status: 'cancelled' }, after, 'cancel'],
    ['a postponement', { status: 'postponed' }, before, 'postpone'],
    ['a move', { status: 'rescheduled', previousStarts: ['2027-03-13T09:00:00Z'] }, before, 'move'],
    ['no move once the event is over', { status: 'rescheduled', previousStarts: ['x'] }, after, undefined],
    ['no move without an earlier start', { status: 'rescheduled' }, before, undefined],
    ['a move online', { status: 'movedOnline' }, before, 'moveOnline'],
    [
      'a move online of a series that goes on',
      { status: 'movedOnline', repeats: [{ _key: 'a', startsAt: '2027-03-27T09:00:00Z' }] },
      after,
      'moveOnline',
    ],
    ['a recording', recording, after, 'recording'],
    ['a withdrawal, before all else', { status: 'cancelled', withdrawn: {} }, after, 'withdraw'],
    ['nothing of a planned event', {}, before, undefined],
  ])('is %s', (_, more, now, kind) => {
    expect(undoable(eventOf(more), now)).toBe(kind)
  })

  test('is the withdrawal alone of an article', () => {
    expect(undoable({ ...article, withdrawn: {} }, before)).toBe('withdraw')
    expect(undoable({ ...article, status: 'cancelled' }, before)).toBeUndefined()
  })
})
