import { mimes } from 'mrmime'

/** What mrmime lacks of what is published, and XML as what names its own character set. */
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

/** Of several extensions with one media type, those that people use. */
const usual: readonly string[] = ['html', 'jpg', 'md', 'mp3', 'txt', ...Object.keys(added)]

/** By extension; a map, for an ending may be called `constructor`. */
const types = new Map(Object.entries({ ...mimes, ...added }))

/** The media type to serve a file with this extension as; unknown ones are plain bytes, which browsers save. */
export function mediaTypeOf(extension: string): string {
  const type = types.get(extension) ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Whether what is served as this type can run scripts when it is opened by itself: HTML, and XML with all that is written in it. */
export const isActive = (mediaType: string): boolean => /\b(?:html|xml)\b/.test(mediaType)

/** The extension for a media type such as `application/pdf`, or undefined when it is not one we know. */
export function extensionOf(mediaType: string): string | undefined {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase()
  return [...usual, ...types.keys()].find((extension) => types.get(extension) === bare)
}
