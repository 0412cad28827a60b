import { type Parse, type Reading, readClipboard } from './read.ts'

/** The media type of Word's files since 2007. */
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What Word calls the styles that a converter does not know by itself. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

type Bytes = { arrayBuffer: ArrayBuffer }

/** What of a library is needed: it turns the bytes of a file into HTML, pictures in it as `data:` addresses. */
export type Converter = (file: Bytes, options: { styleMap: string[] }) => Promise<{ value: string }>

/** Loads the library, on the first Word file that somebody drops: it is as large as a tenth of Studio. */
export const loadConverter = async (): Promise<Converter> => (await import('mammoth')).default.convertToHtml

/** Whether a file may be one of Word's: while it is dragged, its type alone is known, on some systems not even that. */
export const mayBeDocx = ({ type }: { type: string }): boolean => type === docx || type === ''

/** Whether a file is one of Word's. */
export const isDocx = ({ type, name }: { type: string; name: string }): boolean =>
  type === docx || /\.docx$/i.test(name)

/** What is written in a Word file, as if it were pasted, but with its pictures. Rejects a file that is none of Word's. */
export async function readDocx(bytes: ArrayBuffer, convert: Converter, parse: Parse): Promise<Reading> {
  const { value } = await convert({ arrayBuffer: bytes }, { styleMap: styles })
  return readClipboard({ html: value, text: '' }, parse)
}
