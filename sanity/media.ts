import type { Settings } from '#lib/settings.ts'

const imageName = /^[a-f0-9]{40}-\d{1,5}x\d{1,5}\.(?:jpg|png|webp|gif|avif|svg)$/
const fileName = /^[a-f0-9]{40}\.[a-z0-9]{1,8}$/

/** The image pipeline's parameters that pages use; any other is left out. */
const parameters = ['rect', 'w', 'h', 'fit', 'crop', 'fp-x', 'fp-y', 'q', 'dpr'] as const

const base = (settings: Settings): string => settings.lake?.url ?? 'https://cdn.sanity.io'

/**
 * Where the Content Lake keeps a picture that a page asks for by its file name; undefined for a name that can be
 * none of its. WebP is asked for where the reader's `accept` allows it: a third of the bytes of a JPEG as sharp.
 */
export function imageUrl(
  name: string,
  asked: URLSearchParams,
  accept: string,
  settings: Settings,
): URL | undefined {
  if (!imageName.test(name)) return undefined
  const url = new URL(`/images/${settings.projectId}/${settings.dataset}/${name}`, base(settings))
  for (const parameter of parameters) {
    const value = asked.get(parameter)
    if (value !== null) url.searchParams.set(parameter, value)
  }
  if (accept.includes('image/webp') && !name.endsWith('.svg')) url.searchParams.set('fm', 'webp')
  return url
}

/** Where the Content Lake keeps a file; undefined for a name that can be none of its. `dl` is the name to save it as. */
export function fileUrl(name: string, asked: URLSearchParams, settings: Settings): URL | undefined {
  if (!fileName.test(name)) return undefined
  const url = new URL(`/files/${settings.projectId}/${settings.dataset}/${name}`, base(settings))
  const saveAs = asked.get('dl')
  if (saveAs !== null) url.searchParams.set('dl', saveAs)
  return url
}
