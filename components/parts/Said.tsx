import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import { Words } from './Words.tsx'

type Props = { language: ContentLanguage; message: (name: string) => string; name: string }

/** A private use character, which no message of ours has. */
const place = '\u{f8ff}'

/** A message of the interface around a text of the page's own, each in its language: «Foto: …», «Rom: …». */
export function Said({ language, message, name }: Props) {
  if (wordsLanguageOf(language) === language) return message(name)
  const [before, after] = message(place).split(place)
  return (
    <>
      {before && <Words language={language}>{before}</Words>}
      {name}
      {after && <Words language={language}>{after}</Words>}
    </>
  )
}
