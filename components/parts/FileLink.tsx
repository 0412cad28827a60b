import type { File } from '#lib/content/file.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { fileHref, sizeText } from '#lib/media/files.ts'
import { languageText } from '#lib/messages/languageText.ts'
import { langOf, langOfWords } from './language.ts'

type Props = { file: File; language?: ContentLanguage }

/** A file to download, with what readers need to know first, in the page's language: its type, size and language. */
export function FileLink({ file, language = 'nn' }: Props) {
  const href = fileHref(file)
  const facts = [
    ...(file.extension === undefined ? [] : [file.extension.toUpperCase()]),
    ...(file.size === undefined ? [] : [sizeText(file.size, language)]),
    ...(file.language ? [languageText(file.language, language)] : []),
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
      {facts && (
        <span className="file-facts" {...langOfWords(language)}>
          ({facts})
        </span>
      )}
    </>
  )
}
