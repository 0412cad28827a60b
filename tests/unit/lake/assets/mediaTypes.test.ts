import { expect, test } from 'vitest'
import { extensionOf, isActive, mediaTypeOf } from '#lake/assets/mediaTypes.ts'

test.each([
  ['avif', 'image/avif'],
  ['csv', 'text/csv; charset=utf-8'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['gif', 'image/gif'],
  ['heic', 'image/heic'],
  ['html', 'text/html; charset=utf-8'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['md', 'text/markdown; charset=utf-8'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['srt', 'application/x-subrip'],
  ['svg', 'image/svg+xml'],
  ['tif', 'image/tiff'],
  ['txt', 'text/plain; charset=utf-8'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['webm', 'video/webm'],
  ['webp', 'image/webp'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xml', 'application/xml'],
  ['zip', 'application/zip'],
])('.%s is served as %s, and a file of that type without a name gets that ending', (extension, type) => {
  expect(mediaTypeOf(extension)).toBe(type)
  expect(extensionOf(type)).toBe(extension)
})

test.each(['bin', 'qqq', 'constructor', '__proto__', ''])(
  'an unknown ending is plain bytes: %j',
  (extension) => {
    expect(mediaTypeOf(extension)).toBe('application/octet-stream')
  },
)

test('a type is found in capitals and with parameters, and an unknown one is not', () => {
  expect(extensionOf('Text/HTML;charset=iso-8859-1')).toBe('html')
  expect(extensionOf('application/x-nothing')).toBeUndefined()
})

test.each(['svg', 'html', 'htm', 'shtml', 'xhtml', 'xht', 'xml', 'xsl', 'rdf', 'mathml'])(
  'a document that can run scripts is known for one: .%s',
  (extension) => {
    expect(isActive(mediaTypeOf(extension))).toBe(true)
  },
)

test.each(['pdf', 'docx', 'odt', 'txt', 'jpg', 'qqq'])('.%s runs nothing', (extension) => {
  expect(isActive(mediaTypeOf(extension))).toBe(false)
})
