import { useToast } from '@sanity/ui/toast'
import { insert, type PortableTextInputProps, setIfMissing } from 'sanity'
import { pasteMessages as messages } from '../messages/paste.ts'
import { newKey } from '../publication/newKey.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { loadConverter, readDocx } from './docx.ts'
import { storePictures, type Upload } from './pictures.ts'
import { type Block, portableText } from './portable.ts'
import { parseInBrowser, type Reading, readClipboard } from './read.ts'
import { takenBy } from './taken.ts'

type OnPaste = NonNullable<PortableTextInputProps['onPaste']>

/** For how long what did not come along can be read, in ms: ten kinds are read in that time. */
const readable = 20_000

/** Whether another editor of Portable Text has filled the clipboard: what it says is exact, and is left to Sanity. */
const isPortableText = ({ types }: DataTransfer): boolean =>
  types.some((type) => /portable-text|sanity-clipboard/.test(type))

/** What pasting and dropping do in a field of running text. */
export function usePaste({ schemaType, value, focusPath, onChange }: PortableTextInputProps) {
  const client = useEditorsClient()
  const toast = useToast()
  const upload: Upload = async (file, filename) =>
    (await client.assets.upload('image', file, { filename }))._id

  function tell(title: string, { dropped }: Reading, pictureCount = 0): void {
    const told = messages.dropped(dropped)
    const hint = dropped.picture && pictureCount === 0 ? messages.pictureHint : undefined
    const alt = pictureCount > 0 ? messages.pictures(pictureCount) : undefined
    const description = [told, hint, alt].filter(Boolean).join(' ')
    if (description === '' && title === messages.pasted) return
    toast.push({
      title,
      description,
      status: told === undefined ? 'success' : 'warning',
      closable: true,
      duration: readable,
    })
  }

  const blocksOf = async (reading: Reading): Promise<Block[]> => {
    const pictures = await storePictures(reading.pieces, upload)
    return portableText(reading.pieces, takenBy(schemaType), newKey, reading.dropped, pictures)
  }

  const onPaste: OnPaste = ({ event: { clipboardData } }) => {
    if (isPortableText(clipboardData)) return undefined
    const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')]
    // A few words are typed as they are, with the marks of what is around them.
    if (html === '' && !/[\r\n]/.test(text.trim())) return undefined
    const reading = readClipboard({ html, text }, parseInBrowser)
    if (reading.pieces.length === 0) return undefined
    if (reading.pieces.some(({ kind }) => kind === 'picture')) {
      return blocksOf(reading).then((blocks) => {
        tell(messages.pasted, reading, blocks.filter(({ _type }) => _type === 'figure').length)
        return { insert: blocks }
      })
    }
    const blocks = portableText(reading.pieces, takenBy(schemaType), newKey, reading.dropped, new Map())
    tell(messages.pasted, reading)
    return { insert: blocks }
  }

  /** Puts blocks in after the block that the caret is in, or last. */
  function put(blocks: Block[]): void {
    const [at] = focusPath
    const isThere = typeof at === 'object' && '_key' in at && value?.some(({ _key }) => _key === at._key)
    onChange([setIfMissing([]), insert(blocks, 'after', [isThere ? at : -1])])
  }

  async function onDocx(file: File): Promise<void> {
    const id = `docx-${newKey()}`
    toast.push({ id, title: messages.reading(file.name), status: 'info' })
    try {
      const reading = await readDocx(await file.arrayBuffer(), await loadConverter(), parseInBrowser)
      const blocks = await blocksOf(reading)
      if (blocks.length === 0) {
        toast.push({ id, title: messages.read(file.name), description: messages.empty, status: 'warning' })
        return
      }
      put(blocks)
      tell(messages.read(file.name), reading, blocks.filter(({ _type }) => _type === 'figure').length)
    } catch {
      const { unread, unreadWhy } = messages
      toast.push({
        id,
        title: unread(file.name),
        description: unreadWhy,
        status: 'error',
        closable: true,
        duration: readable,
      })
    }
  }

  return { onPaste, onDocx }
}
