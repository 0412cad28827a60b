import { describe, expect, it } from 'vitest'
import { playerFor } from '#lib/media/player.ts'

describe('the player for a video', () => {
  it('is a frame from the provider’s address that sets fewest cookies', () => {
    expect(playerFor({ provider: 'youtube', videoId: 'abcdefghijk', url: undefined })).toEqual({
      kind: 'frame',
      from: 'YouTube',
      embed: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    })
  })

  it('is a link where the provider has no player that pages may show', () => {
    expect(playerFor({ provider: 'link', videoId: undefined, url: 'https://www.kommunetv.no/1' })).toEqual({
      kind: 'link',
      from: 'kommunetv.no',
      href: 'https://www.kommunetv.no/1',
    })
  })

  it('is a link when only the address is known', () => {
    expect(playerFor({ provider: 'youtube', videoId: undefined, url: 'https://youtu.be/x' })?.kind).toBe(
      'link',
    )
  })

  it.each(['"><script>', '../x', 'short', ''])('is never built from an id that is none: %j', (videoId) => {
    expect(playerFor({ provider: 'youtube', videoId, url: undefined })).toBeUndefined()
  })

  it.each(['javascript:alert(1)', 'mailto:a@b.no', '/aktuelt'])('is never a link to %s', (url) => {
    expect(playerFor({ provider: 'link', videoId: undefined, url })).toBeUndefined()
  })
})
