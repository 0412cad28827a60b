/** One part of a text: a heading or a paragraph. */
export type PdfPart = { heading: 1 | 2; text: string } | { text: string }

const page = { width: 595, height: 842, margin: 64 }

const style = (part: PdfPart) => {
  if (!('heading' in part)) return { tag: 'P', font: 'F1', size: 11, before: 10 }
  return part.heading === 1
    ? { tag: 'H1', font: 'F2', size: 22, before: 0 }
    : { tag: 'H2', font: 'F2', size: 14, before: 22 }
}

// Helvetica is on average half as wide as it is high, bold headings a little wider. Short lines only cost a ragged
// edge.
function lines(text: string, size: number): string[] {
  const room = Math.floor((page.width - 2 * page.margin) / (size * 0.52))
  const result: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > room) {
      result.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...result, line]
}

// WinAnsiEncoding is Latin-1 for all letters of Norwegian; only the dash and the quotes have other codes.
const winAnsi = (text: string): string => text.replaceAll('–', '\x96').replaceAll('’', '\x92')
const escaped = (text: string): string => winAnsi(text).replace(/[\\()]/g, (sign) => `\\${sign}`)
const utf16 = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** The page's content stream, in which every part is marked with its number in the structure tree. */
function contentOf(parts: readonly PdfPart[]): string {
  let y = page.height - page.margin
  const drawn = parts.map((part, index) => {
    const { tag, font, size, before } = style(part)
    y -= before
    const shown = lines(part.text, size).map((line) => {
      y -= size * 1.4
      return `BT /${font} ${size} Tf 1 0 0 1 ${page.margin} ${y.toFixed(1)} Tm (${escaped(line)}) Tj ET`
    })
    return `/${tag} <</MCID ${index}>> BDC\n${shown.join('\n')}\nEMC`
  })
  if (y < page.margin) throw new Error('This text is longer than the one page that the writer makes')
  return drawn.join('\n')
}

/**
 * A one-page PDF 1.7 with a title, a language and a structure tree, because the accessibility rules cover attachments
 * too (WCAG 1.3.1, 2.4.2, 3.1.1). The same text gives the same bytes.
 * @throws Error when the text needs more than one page.
 */
export function pdf(title: string, language: string, parts: readonly PdfPart[]): Buffer {
  const content = contentOf(parts)
  const firstPart = 9
  const partIds = parts.map((_, index) => `${firstPart + index} 0 R`).join(' ')
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Contents 4 0 R/StructParents 0/Tabs/S/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>`,
    `<</Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    `<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[${partIds}]]>>>>`,
    `<</Type/StructElem/S/Document/P 7 0 R/K[${partIds}]>>`,
    ...parts.map((part, index) => `<</Type/StructElem/S/${style(part).tag}/P 8 0 R/Pg 3 0 R/K ${index}>>`),
    `<</Title${utf16(title)}>>`,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(text, 'latin1')
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = Buffer.byteLength(text, 'latin1')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
