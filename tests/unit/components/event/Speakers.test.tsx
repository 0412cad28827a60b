import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, it } from 'vitest'
import { Speakers } from '#components/event/Speakers.tsx'
import { speaker } from '#lib/content/programmeItem.ts'
import { hrefOf, langAt, textsOf } from '../support.ts'

const show = (written: object[], more: Partial<ComponentProps<typeof Speakers>> = {}) => {
  const speakers = written.map((one, index) => speaker.parse({ _key: `s${index}`, ...one }))
  return render(
    <Speakers
      speakers={speakers}
      language="nn"
      isHeading={false}
      isStruck={false}
      href={undefined}
      {...more}
    />,
  )
}
const said = () => textsOf('li').map((words) => words?.trim())

const kari = { name: 'Kari Nordmann', role: 'ordførar', organisation: 'Bergen kommune' }

describe('who speaks', () => {
  it('is a person with role and organisation, or an organisation alone', () => {
    show([kari, { name: 'Ola Nordmann' }, { organisation: 'KS' }])
    expect(said()).toEqual(['Kari Nordmann, ordførar, Bergen kommune', 'Ola Nordmann', 'KS'])
  })

  it('is an organisation that is said once, with its role', () => {
    show([{ organisation: 'KS', role: 'vert' }])
    expect(said()).toEqual(['KS, vert'])
  })

  it('leads to the item by the first of them, where the item is known by nothing else', () => {
    const link = { isHeading: true, href: '#program-a' }
    show([kari, { name: 'Ola Nordmann' }], link)
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(hrefOf('Kari Nordmann')).toBe('#program-a')
  })

  it('leads nowhere where the item is known by its topic', () => {
    show([kari], { isHeading: false, href: '#program-a' })
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is struck when the item is called off, where the item is known by nothing else', () => {
    show([kari, { name: 'Ola Nordmann' }], { isHeading: true, isStruck: true })
    expect(textsOf('s')).toEqual(['Kari Nordmann', 'Ola Nordmann'])
    cleanup()
    show([kari], { isHeading: false, isStruck: true })
    expect(textsOf('s')).toEqual([])
  })

  it('has a role in Nynorsk when it is a person of the site, and else in the language of the event', () => {
    show(
      [
        { ...kari, isPerson: true },
        { name: 'Maeve Corrigan', role: 'Head' },
      ],
      { language: 'en' },
    )
    expect([langAt('ordførar'), langAt('Head')]).toEqual(['nn', undefined])
  })

  it('is nobody, where nobody is named', () => {
    expect(show([]).container.childElementCount).toBe(0)
  })
})
