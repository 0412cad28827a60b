import type { File } from '#lib/content/file.ts'
import { messages } from '#lib/messages/index.ts'
import { FileLink } from './FileLink.tsx'

export function Attachments({ files }: { files: File[] }) {
  if (files.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="vedlegg">
      <h2 id="vedlegg">{messages.attachments.title}</h2>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={`${file.assetId} ${file.title}`}>
            <FileLink file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}
