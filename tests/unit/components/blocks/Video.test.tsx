import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Video } from '#components/blocks/Video.tsx'
import { video } from '#lib/content/blocks/video.ts'
import { linkInFrame, textsOf } from '../support.ts'

const videoOf = (_key: string, more: object = {}) =>
  video.parse({ _type: 'video', _key, title: 'V', provider: 'vimeo', videoId: '12345678', ...more })

describe('a video', () => {
  it('has a frame of its own where there are two', () => {
    render(
      <>
        <Video value={videoOf('v1')} language="nn" />
        <Video value={videoOf('v2')} language="nn" />
      </>,
    )
    const names = [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('name'))
    expect(new Set(names).size).toBe(2)
  })

  it('has its title in sight, and in the name of its player', () => {
    render(<Video value={videoOf('v', { title: 'Opninga' })} language="nn" />)
    expect(textsOf('figcaption')).toEqual(['Opninga'])
    expect(screen.getByTitle('Videospelar: Opninga')).toBeTruthy()
  })

  it('that cannot be shown still has its title', () => {
    render(<Video value={videoOf('v', { title: 'Opninga', videoId: 'feil' })} language="nn" />)
    expect(textsOf('figure')).toEqual(['OpningaDenne videoen kan ikkje visast.'])
  })

  it('is played by a link in the language of the page', () => {
    render(<Video value={videoOf('v')} language="en" />)
    expect(linkInFrame().textContent).toBe('Show the video here')
    expect(screen.getByTitle('Video player: V')).toBeTruthy()
  })
})
