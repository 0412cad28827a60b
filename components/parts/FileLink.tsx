import type { File } from '#lib/content/file.ts'
import type { Language } from '#lib/content/language.ts'
import { fileHref, sizeText } from '#lib/media/files.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf } from './language.ts'

type Props = { file: File; language?: Language }

/** A file to download, with what readers need to know first, in the page's language: its type, size and language. */
export function FileLink({ file, language = 'nn' }: Props) {
  const href = fileHref(file)
  const facts = [
    ...(file.extension === undefined ? [] : [file.extension.toUpperCase()]),
    ...(file.size === undefined ? [] : [sizeText(file.size, language)]),
    ...(file.language ? [messagesIn(language).attachments.inLanguage[file.language]] : []),
  ].join(', ')
  const title = <span {...langOf(file.language, language)}>{file.title}</span>
  return (
    <>
      {href ? (
        <a className="ds-link" href={href} hrefLang={file.language}>
          {title}
        </a>
      ) : (
        title
      )}{' '}
      {facts && <span className="file-facts">({facts})</span>}
    </>
  )
}
