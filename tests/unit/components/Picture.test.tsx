// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Picture } from '#components/media/Picture.tsx'
import { image } from '#lib/content/image.ts'

afterEach(cleanup)

const show = (metadata: object = {}, isFirst = false, id = `image-${'a'.repeat(40)}-1200x800-png`) => {
  const dimensions = { width: 1200, height: 800 }
  const parsed = image.parse({ alt: 'Fjord', asset: { _id: id, metadata: { dimensions, ...metadata } } })
  render(<Picture image={parsed} widths={[480]} sizes="100vw" isFirst={isFirst} />)
  return document.querySelector('img')
}

describe('a picture', () => {
  it('waits until it comes near, unless it is the first of the page', () => {
    expect(show()?.getAttribute('loading')).toBe('lazy')
    cleanup()
    expect(show({}, true)?.getAttribute('loading')).toBe('eager')
  })

  it('shows its blurred bytes while it loads', () => {
    expect(show({ lqip: 'data:image/png;base64,AAAA' })?.style.backgroundImage).toContain(
      'data:image/png;base64,AAAA',
    )
  })

  it('asks no other origin for a placeholder', () => {
    expect(show({ lqip: 'https://ond.example/x.png' })?.style.backgroundImage).toBe('')
  })

  it('is left out when its file is none', () => {
    expect(show({}, false, 'noko')).toBeNull()
  })
})
