import { mimes } from 'mrmime'

/** Formats that are published here but missing from mrmime, and XML as a type that declares its own character set. */
const added: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  srt: 'application/x-subrip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
}

/** Where several extensions share a media type: the ones people use. */
const usual: readonly string[] = ['html', 'jpg', 'md', 'mp3', 'txt', ...Object.keys(added)]

/** By extension. A Map, because an extension may be `constructor`. */
const types = new Map(Object.entries({ ...mimes, ...added }))

/**
 * The media type to serve a file with this extension as; an unknown one is served as plain bytes, which browsers save.
 */
export function mediaTypeOf(extension: string): string {
  const type = types.get(extension) ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Whether a file of this type can run scripts when opened on its own: HTML, and XML with every format based on it. */
export const isActive = (mediaType: string): boolean => /\b(?:html|xml)\b/.test(mediaType)

/** The extension for a media type such as `application/pdf`, or undefined when we do not know the type. */
export function extensionOf(mediaType: string): string | undefined {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase()
  return [...usual, ...types.keys()].find((extension) => types.get(extension) === bare)
}
