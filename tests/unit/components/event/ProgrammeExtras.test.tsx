import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeExtras } from '#components/event/ProgrammeExtras.tsx'
import type { Language } from '#lib/content/language.ts'
import { hrefOf, storedFile, textsOf } from '../support.ts'
import { itemOf } from './support.ts'

const show = (more: object, language: Language = 'nn') =>
  render(<ProgrammeExtras item={itemOf({ topic: 'Status', ...more })} language={language} />)
const recordingUrl = 'https://vimeo.com/1'
const slides = storedFile({ title: 'Lysark' })

describe('what is left of an item that is over', () => {
  it('is its recording, which says of what', () => {
    show({ recordingUrl })
    expect(hrefOf('Sjå opptak av Status')).toBe(recordingUrl)
  })

  it('is a recording of no more than itself where the item has no topic', () => {
    show({ topic: null, speakers: [{ _key: 's', name: 'Kari Nordmann' }], recordingUrl })
    expect(hrefOf('Sjå opptak')).toBe(recordingUrl)
  })

  it('is its slides, with type and size', () => {
    show({ slides })
    expect(textsOf('li')).toEqual(['Presentasjon: Lysark (PDF, 1,2 MB)'])
  })

  it('never leads where no link may', () => {
    show({ recordingUrl: 'javascript:alert(1)' })
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is said in the language of the event', () => {
    show({ recordingUrl, slides }, 'en')
    expect(textsOf('li')).toEqual(['Watch the recording of Status', 'Slides: Lysark (PDF, 1.2 MB)'])
  })

  it('is nothing where there is neither', () => {
    expect(show({}).container.childElementCount).toBe(0)
  })
})
