import { zip } from './zip.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}" manifest:version="1.2"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`

/** An OpenDocument text (ISO/IEC 26300, 1.2) with one heading and paragraphs. The same text gives the same bytes. */
export function odt(title: string, paragraphs: readonly string[]): Buffer {
  const text = paragraphs.map((paragraph) => `<text:p>${escaped(paragraph)}</text:p>`).join('\n')
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:text>
<text:h text:outline-level="1">${escaped(title)}</text:h>
${text}
</office:text></office:body>
</office:document-content>`
  return zip([
    { name: 'mimetype', bytes: Buffer.from(mediaType) },
    { name: 'content.xml', bytes: Buffer.from(content) },
    { name: 'META-INF/manifest.xml', bytes: Buffer.from(manifest) },
  ])
}
