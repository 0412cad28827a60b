import { describe, expect, test } from 'vitest'
import { playerFor } from '#lib/media/player.ts'
import { addressOfVideo, videoAt, videoIdIn } from '#lib/media/videoAddress.ts'

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

  test.each([
    'youtube.com/watch?v=dQw4w9WgXcQ',
    'www.youtube.com/shorts/dQw4w9WgXcQ?feature=share',
    'http://youtube.com/v/dQw4w9WgXcQ',
    'https://music.youtube.com/watch?v=dQw4w9WgXcQ&list=RD',
    'https://studio.youtube.com/video/dQw4w9WgXcQ/edit',
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=x&amp;start=3" title="x"></iframe>',
    '//www.youtube.com/embed/dQw4w9WgXcQ',
  ])('of YouTube in other spellings is the video there too: %s', (address) => {
    expect(videoAt(address)).toEqual(youtube)
  })

  test.each([
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?badge=0',
    'vimeo.com/channels/staffpicks/123456789',
    'https://vimeo.com/groups/kommune/videos/123456789',
    'https://vimeo.com/showcase/7654321/video/123456789',
    'https://vimeo.com/manage/videos/123456789',
  ])('of Vimeo is the video there: %s', (address) => {
    expect(videoAt(address)).toEqual({ provider: 'vimeo', videoId: '123456789' })
  })

  test.each([
    'https://vimeo.com/123456789/abcdef0123',
    'https://vimeo.com/123456789/abcdef0123?share=copy',
    'https://vimeo.com/123456789?h=abcdef0123',
    'https://player.vimeo.com/video/123456789?h=abcdef0123&title=0',
    'https://vimeo.com/manage/videos/123456789/abcdef0123',
  ])('of one that Vimeo does not list has its hash, without which nobody sees it: %s', (address) => {
    expect(videoAt(address)).toEqual({ provider: 'vimeo', videoId: '123456789/abcdef0123' })
  })

  test.each([
    'https://www.youtube.com/@bergen',
    'https://www.youtube.com/playlist?list=PL1',
    'https://vimeo.com/event/1234567',
    'https://bergen.kommunetv.no/live/1',
  ])('of anything else is a link: %s', (url) => {
    expect(videoAt(url)).toEqual({ provider: 'link', url })
  })

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

describe('a field for an id', () => {
  test.each([
    ['youtube', 'dQw4w9WgXcQ ', { provider: 'youtube', videoId: 'dQw4w9WgXcQ' }],
    [
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      { provider: 'youtube', videoId: 'dQw4w9WgXcQ' },
    ],
    [
      'youtube',
      'https://vimeo.com/76979871/8272103f6e',
      { provider: 'vimeo', videoId: '76979871/8272103f6e' },
    ],
    ['vimeo', '76979871/8272103f6e', { provider: 'vimeo', videoId: '76979871/8272103f6e' }],
    ['vimeo', 'dQw4w9WgXcQ', undefined],
    ['youtube', 'https://kommunetv.no/1', undefined],
    ['link', 'dQw4w9WgXcQ', undefined],
  ] as const)('of %s takes «%s» apart', (provider, text, expected) => {
    expect(videoIdIn(provider, text)).toEqual(expected)
  })
})

test('an unlisted video is played with its hash, and has the address that it was pasted from', () => {
  const unlisted = { provider: 'vimeo', videoId: '76979871/8272103f6e', url: undefined } as const
  const embed = 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1'
  expect(playerFor(unlisted)).toEqual({ kind: 'frame', from: 'Vimeo', embed })
  expect(addressOfVideo(unlisted)).toBe('https://vimeo.com/76979871/8272103f6e')
  const pasted = {
    provider: 'youtube',
    videoId: 'https://vimeo.com/76979871?h=8272103f6e',
    url: undefined,
  } as const
  expect(playerFor(pasted)).toEqual({ kind: 'frame', from: 'Vimeo', embed })
})
