import { describe, expect, test } from 'vitest'
import { type Answers, answered, endText, firstAnswers } from '#sanity/studio/events/answers.ts'
import { messages } from '#sanity/studio/messages/events.ts'
import { eventOf } from './support.ts'

const answers = (more: Partial<Answers> = {}): Answers => ({ ...firstAnswers('move', eventOf()), ...more })
const move = (more: Partial<Answers>, event = eventOf()) => answered('move', answers(more), event)

describe('a new start', () => {
  test('may be a day alone: the clock is that of before', () => {
    const expected = { startsAt: '2027-04-03T08:00:00.000Z', endsAt: '2027-04-03T14:00:00.000Z' }
    for (const start of ['3.4.2027', '3. april 2027', '3.4.2027 10.00', 'laurdag 3. april 2027 kl. 10.00']) {
      expect(move({ start })).toMatchObject({ announcement: expected })
    }
  })

  test('of whole days is a day', () => {
    const days = eventOf({
      allDay: true,
      startsAt: '2027-03-19T23:00:00.000Z',
      endsAt: '2027-03-20T23:00:00.000Z',
    })
    const given = answers({ start: '31.10.2027' })
    expect(endText(given, days)).toBe('01.11.2027')
    expect(answered('move', given, days)).toMatchObject({
      announcement: { startsAt: '2027-10-30T22:00:00.000Z', endsAt: '2027-10-31T23:00:00.000Z' },
    })
    const one = answered('move', { ...given, end: '31.10.2027' }, days)
    expect(one).toMatchObject({ announcement: { endsAt: undefined } })
  })

  test.each([
    ['', { isMissing: true }],
    ['klokka ni', {}],
    ['20.03.2027 10.00', { start: messages.newStartSame }],
  ])('that is none, or the same, moves nothing: «%s»', (start, problems) => {
    expect(move({ start })).toMatchObject({ problems })
  })

  test('moves the end, until the editor types another', () => {
    const start = '3.4.2027 12.00'
    expect(endText(answers({ start }), eventOf())).toBe('03.04.2027 18.00')
    expect(move({ start, end: '3.4.2027 15.30' })).toMatchObject({
      announcement: { endsAt: '2027-04-03T13:30:00.000Z' },
    })
    expect(move({ start, end: '3.4.2027 11.00' })).toEqual({ problems: { end: messages.newEndWrong } })
    expect(move({ start, end: '' })).toMatchObject({ announcement: { endsAt: undefined } })
  })
})

describe('the other answers', () => {
  test('a cancellation needs none', () => {
    expect(answered('cancel', answers(), eventOf())).toEqual({ announcement: { kind: 'cancel', reason: '' } })
  })

  test('a move online needs a stream, or how to get its address', () => {
    expect(answered('moveOnline', answers(), eventOf())).toEqual({ problems: { isMissing: true } })
    expect(answered('moveOnline', answers({ video: 'youtube' }), eventOf())).toHaveProperty('problems.video')
    const note = answers({ linkNote: 'Lenkja kjem på e-post.' })
    expect(answered('moveOnline', note, eventOf())).toHaveProperty(
      'announcement.note',
      'Lenkja kjem på e-post.',
    )
  })

  test('a recording needs an address and whether it has captions; what is known is there', () => {
    const event = eventOf({ stream: { provider: 'vimeo', videoId: '123456789', captions: 'auto' } })
    const first = firstAnswers('recording', event)
    expect(first).toMatchObject({ video: 'https://vimeo.com/123456789', captions: 'auto' })
    expect(answered('recording', first, event)).toMatchObject({
      announcement: { video: { provider: 'vimeo', videoId: '123456789' }, captions: 'auto' },
    })
    expect(answered('recording', { ...first, captions: '' }, event)).toEqual({
      problems: { isMissing: true },
    })
  })

  test('a withdrawal needs a reason', () => {
    expect(answered('withdraw', answers({ reason: ' ' }), eventOf())).toEqual({
      problems: { isMissing: true },
    })
  })
})
