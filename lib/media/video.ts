/**
 * A video provider. The id of an unlisted video at Vimeo has its hash after a slash: 76979871/8272103f6e. `embed` returns the player's address for an id; undefined when the provider has no public player.
 */
type Provider = {
  title: string
  origin: string | undefined
  idPattern: RegExp | undefined
  embed: ((id: string) => string) | undefined
  page: ((id: string) => string) | undefined
}

/**
 * The only table of video providers: Studio's validation, the player's address and the Content-Security-Policy use it.
 */
export const providers = {
  youtube: {
    title: 'YouTube',
    origin: 'https://www.youtube-nocookie.com',
    idPattern: /^[\w-]{11}$/,
    embed: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  vimeo: {
    title: 'Vimeo',
    origin: 'https://player.vimeo.com',
    idPattern: /^\d{6,12}(?:\/[0-9a-f]{6,40})?$/,
    embed: (id) => {
      const [number, hash] = id.split('/')
      return `https://player.vimeo.com/video/${number}?${hash ? `h=${hash}&` : ''}dnt=1`
    },
    page: (id) => `https://vimeo.com/${id}`,
  },
  link: { title: 'annan stad', origin: undefined, idPattern: undefined, embed: undefined, page: undefined },
} as const satisfies Record<string, Provider>

export type StreamProvider = keyof typeof providers

export const streamProviders = Object.keys(providers) as [StreamProvider, ...StreamProvider[]]
