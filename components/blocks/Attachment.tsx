import type { Attachment as AttachmentBlock } from '#lib/content/blocks/attachment.ts'
import { FileLink } from '../document/FileLink.tsx'

export function Attachment({ value }: { value: AttachmentBlock }) {
  return (
    <p className="attachment">
      <FileLink file={value.file} />
    </p>
  )
}
