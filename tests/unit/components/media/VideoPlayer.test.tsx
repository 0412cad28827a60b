import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { VideoPlayer } from '#components/media/VideoPlayer.tsx'
import type { Language } from '#lib/content/language.ts'
import type { VideoSource } from '#lib/media/player.ts'
import { linkInFrame, text } from '../support.ts'

const youtube: VideoSource = { provider: 'youtube', videoId: 'abcdefghijk', url: undefined }
const elsewhere: VideoSource = { provider: 'link', videoId: undefined, url: 'https://www.kommunetv.no/1' }

const show = (source: VideoSource, language?: Language, title = 'Møtet') =>
  render(
    <VideoPlayer
      source={source}
      title={title}
      frame="spelar"
      play="Vis videoen her"
      {...(language && { language })}
    />,
  )

describe('a video that can be seen on the page', () => {
  it('asks nobody for anything before the click', () => {
    show(youtube)
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBeNull()
    expect(frame?.srcdoc).not.toMatch(/src=|url\(|<(?:img|link|script|iframe)|http-equiv/)
  })

  it('is a link within its frame, which is never empty, and says whom it asks', () => {
    show(youtube)
    const link = linkInFrame()
    expect(link.textContent).toBe('Vis videoen her')
    expect(link.getAttribute('href')).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk')
    expect(link.getAttribute('target')).toBeNull()
    expect(document.querySelector('iframe')?.getAttribute('name')).toBe('spelar')
    expect(text()).toContain('Ingenting blir henta før du trykkjer. Då blir videoen lasta frå YouTube')
  })

  it('has one stop for the keyboard, and that is the link', () => {
    show(youtube)
    expect(document.querySelectorAll('a, button, [tabindex]')).toHaveLength(0)
  })

  it('lets the player, and nobody else, fill the screen', () => {
    show({ provider: 'vimeo', videoId: '123456789', url: undefined })
    const allow = document.querySelector('iframe')?.getAttribute('allow')
    expect(allow).toContain('fullscreen https://player.vimeo.com;')
    expect(linkInFrame().getAttribute('href')).toBe('https://player.vimeo.com/video/123456789?dnt=1')
  })

  it('says what editors write as text, and as nothing else', () => {
    show(youtube, 'nn', '</title><script>alert(1)</script>')
    const frame = document.querySelector('iframe')
    expect(frame?.title).toBe('Videospelar: </title><script>alert(1)</script>')
    expect(frame?.srcdoc).not.toContain('<script')
  })

  it('has a frame that is read aloud as the player of this video', () => {
    show(youtube)
    expect(screen.getByTitle('Videospelar: Møtet').tagName).toBe('IFRAME')
  })

  it('tells the provider which site the reader comes from, and never which page', () => {
    show(youtube)
    const asking = [linkInFrame(), document.querySelector('iframe')]
    const policies = asking.map((element) => element?.getAttribute('referrerpolicy'))
    expect(policies).toEqual(['strict-origin-when-cross-origin', 'strict-origin-when-cross-origin'])
  })

  it('has its words in the language of the page', () => {
    show(youtube, 'en')
    expect(screen.getByTitle('Video player: Møtet')).toBeTruthy()
    expect(linkInFrame().ownerDocument.documentElement.lang).toBe('en')
    expect(text()).toContain('Nothing is fetched until you press. Then the video is loaded from YouTube')
  })
})

it('a video that can be seen at its provider’s alone is a link that says where it leads, without a frame', () => {
  show(elsewhere)
  const link = screen.getByRole('link', { name: 'Sjå på kommunetv.no' })
  expect(link.getAttribute('href')).toBe('https://www.kommunetv.no/1')
  expect(link.getAttribute('target')).toBeNull()
  expect(document.querySelector('iframe')).toBeNull()
})

it.each<[string, VideoSource]>([
  ['an id that is none', { ...youtube, videoId: '"><script>' }],
  ['an address that is not allowed', { ...elsewhere, url: 'javascript:alert(1)' }],
])('a video with %s is said to be impossible to show, and there is nothing to press', (_, source) => {
  show(source)
  expect(text()).toBe('Denne videoen kan ikkje visast.')
  expect(document.querySelector('a, iframe, script')).toBeNull()
})
