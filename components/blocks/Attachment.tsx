import type { Attachment as AttachmentBlock } from '#lib/content/blocks/attachment.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { FileLink } from '../parts/FileLink.tsx'

type Props = { value: AttachmentBlock; language: ContentLanguage }

export function Attachment({ value, language }: Props) {
  return (
    <p className="attachment">
      <FileLink file={value.file} language={language} />
    </p>
  )
}
