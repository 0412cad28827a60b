import { Fragment } from 'react'
import { addressOf } from '#lib/addresses/addresses.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { autonymOf } from '#lib/content/languageNames.ts'
import type { Translations as Group } from '#lib/content/translations.ts'
import type { Version } from '#lib/content/version.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf } from '../parts/language.ts'
import { Words } from '../parts/Words.tsx'

type Props = { translations: Group | undefined; language: ContentLanguage }

/** A link to another version, by what its language calls itself: those who read it look for that. */
function VersionLink({ version, around }: { version: Version; around: ContentLanguage }) {
  return (
    <a
      className="ds-link"
      href={addressOf.document(version.slug)}
      hrefLang={version.language}
      {...langOf(version.language, around)}
    >
      {autonymOf(version.language)}
    </a>
  )
}

/** «Denne saka på: English · Українська»; and what the reader of a translation must know of its original. */
export function Translations({ translations, language }: Props) {
  if (translations === undefined) return null
  const { others, original, notice } = translations
  const words = messagesIn(language).translations
  return (
    <>
      {notice && (
        <div className="ds-alert notice" data-color="warning">
          <p>
            <Words language={language}>{words[notice]}</Words>
          </p>
          <p>
            <Words language={language}>{words.toOriginal}</Words>{' '}
            <VersionLink version={original} around={language} />
          </p>
        </div>
      )}
      {others.length > 0 && (
        <p className="translations">
          <Words language={language}>{words.label}</Words>{' '}
          {others.map((version, index) => (
            <Fragment key={version.id}>
              {index > 0 && ' · '}
              <VersionLink version={version} around={language} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
}
