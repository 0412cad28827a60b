import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Stream } from '#components/event/Stream.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { linkInFrame, text, textsOf } from '../support.ts'
import { after, before, stream } from './support.ts'

const show = (more: object, now = before) => render(<Stream event={eventOf(more)} now={now} />)
const during = new Date('2021-09-01T12:00:00Z')

describe('the stream', () => {
  it('is a link within its frame, and says whom it asks', () => {
    show({ stream })
    expect(linkInFrame().textContent).toBe('Vis direktesendinga her')
    expect(document.querySelector('iframe')?.getAttribute('title')).toContain('Videospelar')
    expect(text()).toContain('Ingenting blir henta før du trykkjer. Då blir videoen lasta frå YouTube')
  })

  it('sends the Referer that YouTube’s player demands, and no more', () => {
    show({ stream })
    expect(linkInFrame().getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('says when it starts, and that it is live', () => {
    show({ stream })
    expect(textsOf('.stream-state')).toEqual(['Sendinga startar onsdag 1. september 2021 kl. 13.30.'])
    cleanup()
    show({ stream: { ...stream, state: 'live' } }, during)
    expect(textsOf('.stream-state.state-live')).toEqual(['Sendinga går no.'])
    expect(document.querySelector('iframe')).not.toBeNull()
  })

  it('is a recording afterwards', () => {
    show({ stream: { ...stream, state: 'recording', captions: 'reviewed' } }, after)
    expect(screen.getByRole('heading', { name: 'Opptak' })).toBeTruthy()
    expect(text()).toContain('Opptaket er teksta.')
  })

  it('that is a recording says so on the link to it', () => {
    show({ stream: { ...stream, state: 'recording' } }, after)
    expect(linkInFrame().textContent).toBe('Vis opptaket her')
  })

  it.each([
    ['has ended', 'ended', {}, 'Sendinga er slutt.'],
    ['had a recording that was removed', 'removed', {}, 'Arrangementet er over, og opptaket er fjerna.'],
    ['is called off', 'planned', { status: 'cancelled' }, 'Det blir inga direktesending.'],
    ['nobody has closed', 'live', {}, 'Sendinga er slutt.'],
  ])('that %s says so, and no player is shown', (_, state, more, said) => {
    show({ ...more, stream: { ...stream, state } }, after)
    expect(textsOf('.stream-state')).toEqual([said])
    expect(document.querySelector('iframe, a')).toBeNull()
  })

  it('is in the language of the event', () => {
    show({ language: 'en', stream: { ...stream, state: 'recording' } }, after)
    expect(screen.getByRole('region', { name: 'Recording' })).toBeTruthy()
    expect(linkInFrame().textContent).toBe('Show the recording here')
    expect(document.querySelector('iframe')?.getAttribute('title')).toContain('Video player')
  })

  it('is not spoken of where there is none', () => {
    expect(show({}).container.childElementCount).toBe(0)
  })
})
