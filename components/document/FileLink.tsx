import type { File } from '#lib/content/file.ts'
import { fileHref, sizeText } from '#lib/files.ts'
import { messages } from '#lib/messages/index.ts'

/** A file to fetch, with what one wants to know first: its type, size and language. */
export function FileLink({ file }: { file: File }) {
  const href = fileHref(file)
  const facts = [
    file.extension.toUpperCase(),
    sizeText(file.size),
    ...(file.language ? [messages.attachments.language(messages.languageNames[file.language])] : []),
  ].join(', ')
  const title = <span lang={file.language}>{file.title}</span>
  return (
    <>
      {href ? (
        <a className="ds-link" href={href} hrefLang={file.language}>
          {title}
        </a>
      ) : (
        title
      )}{' '}
      <span className="file-facts">({facts})</span>
    </>
  )
}
