import { describe, expect, test } from 'vitest'
import { addressOfVideo, videoAt } from '#sanity/studio/events/video.ts'

const youtube = { provider: 'youtube', videoId: 'dQw4w9WgXcQ' }

describe('a pasted address', () => {
  test.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?t=3&v=dQw4w9WgXcQ',
    ' https://youtu.be/dQw4w9WgXcQ?si=abc ',
    'https://m.youtube.com/live/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ])('of YouTube is the video there: %s', (address) => {
    expect(videoAt(address)).toEqual(youtube)
  })

  test('of Vimeo is the video there, and of an unlisted one a link: its player needs more than the number', () => {
    for (const address of ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789'])
      expect(videoAt(address)).toEqual({ provider: 'vimeo', videoId: '123456789' })
    const unlisted = 'https://vimeo.com/123456789/abcdef0123'
    expect(videoAt(unlisted)).toEqual({ provider: 'link', url: unlisted })
  })

  test.each(['https://www.youtube.com/@bergen', 'https://bergen.kommunetv.no/live/1'])(
    'of anything else is a link: %s',
    (url) => {
      expect(videoAt(url)).toEqual({ provider: 'link', url })
    },
  )

  test.each(['', 'dQw4w9WgXcQ', 'http://a.no', 'javascript:alert(1)', 'https://', 'https://evil .no'])(
    'that is none is no video: «%s»',
    (text) => {
      expect(videoAt(text)).toBeUndefined()
    },
  )
})

test('a stored video has the address that it was pasted from', () => {
  expect(videoAt(addressOfVideo({ ...youtube, state: 'live' }))).toEqual(youtube)
  expect(addressOfVideo({ provider: 'link', url: 'https://a.no/x' })).toBe('https://a.no/x')
  for (const none of [undefined, {}, { provider: 'youtube' }]) expect(addressOfVideo(none)).toBe('')
})
