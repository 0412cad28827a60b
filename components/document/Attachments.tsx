import type { File } from '#lib/content/file.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { FileLink } from '../parts/FileLink.tsx'
import { Words } from '../parts/Words.tsx'

export function Attachments({ files, language }: { files: File[]; language: ContentLanguage }) {
  if (files.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="vedlegg">
      <h2 id="vedlegg">
        <Words language={language}>{messagesIn(language).attachments.title}</Words>
      </h2>
      <ul className="plain-list">
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be attached twice, and nothing is ever reordered
          <li key={index}>
            <FileLink file={file} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
