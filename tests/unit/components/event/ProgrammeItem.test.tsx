import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it } from 'vitest'
import { ProgrammeItem } from '#components/event/ProgrammeItem.tsx'
import { storedFile, text, textsOf } from '../support.ts'
import { itemOf, nine } from './support.ts'

const view = (more: object, props: Partial<ComponentProps<typeof ProgrammeItem>> = {}) => (
  <ProgrammeItem
    item={itemOf(more)}
    isOn={false}
    language="nn"
    labels={['kind', 'track', 'room']}
    {...props}
  />
)

describe('an item of the programme', () => {
  it('without a time is linked to by its topic, or by who speaks', () => {
    const speakers = [{ _key: 's', name: 'Kari Nordmann', role: 'ordførar' }]
    render(
      <>
        {view({ _key: 'a', topic: 'Status' })}
        {view({ _key: 'b', speakers })}
      </>,
    )
    expect(screen.getByRole('link', { name: 'Status' }).getAttribute('href')).toBe('#program-a')
    expect(screen.getByRole('link', { name: 'Kari Nordmann' }).getAttribute('href')).toBe('#program-b')
  })

  it('with a time is linked to by that, and by nothing else', () => {
    const speakers = [{ _key: 's', name: 'Kari Nordmann' }]
    render(view({ topic: 'Status', startsAt: nine, speakers }))
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('that is called off and known by who speaks has that struck', () => {
    render(view({ cancelled: true, speakers: [{ _key: 's', name: 'Kari Nordmann' }] }))
    expect(document.querySelector('s')?.textContent).toBe('Kari Nordmann')
    expect(screen.getByText('Avlyst')).toBeTruthy()
  })

  it('that is called off and known by its topic has that struck alone, and says so first', () => {
    render(view({ topic: 'Status', cancelled: true, speakers: [{ _key: 's', name: 'Kari Nordmann' }] }))
    expect(textsOf('s')).toEqual(['Status'])
    expect(text()?.trim()).toBe('AvlystStatusKari Nordmann')
  })

  it('has its recording and slides', () => {
    const slides = storedFile({ title: 'Lysark' })
    render(view({ topic: 'Status', recordingUrl: 'https://vimeo.com/1', slides }))
    expect(screen.getByRole('link', { name: 'Sjå opptak av Status' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Lysark' })).toBeTruthy()
  })

  it('that is on says so first, and others do not', () => {
    render(view({ topic: 'Status' }, { isOn: true }))
    expect(text()).toBe('Går føre seg noStatus')
    cleanup()
    render(view({ topic: 'Status' }))
    expect(text()).toBe('Status')
  })

  it.each([
    ['debate', 'Debatt'],
    ['plenary', 'Fellessamling'],
    ['break', 'Pause'],
  ])('that is a %s says so', (kind, said) => {
    render(view({ topic: 'Status', kind }))
    expect(textsOf('.programme-labels')).toEqual([said])
  })

  it('that is a talk says no more: it is what one expects', () => {
    render(view({ topic: 'Status', kind: 'talk' }))
    expect(document.querySelector('.programme-labels')).toBeNull()
  })

  it('says of kind, track and room what is asked for, where there is any', () => {
    const item = { topic: 'Status', kind: 'debate', track: 'Skule', room: 'Sal 2' }
    render(view(item))
    expect(textsOf('.programme-labels')).toEqual(['Debatt · Spor: Skule · Rom: Sal 2'])
    cleanup()
    render(view(item, { labels: ['kind', 'room'] }))
    expect(textsOf('.programme-labels')).toEqual(['Debatt · Rom: Sal 2'])
  })

  it('says it in the language of the event', () => {
    const item = { topic: 'Status', kind: 'break', track: 'A', room: 'B', cancelled: true }
    render(view(item, { language: 'en', isOn: true }))
    expect(text()).toBe('On nowCancelledStatusBreak · Track: A · Room: B')
  })
})
