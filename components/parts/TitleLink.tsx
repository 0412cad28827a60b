import { addressOf } from '#lib/addresses/addresses.ts'
import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { type Announced, announcedTitle, titleState } from '#lib/events/title.ts'
import { langOf } from './language.ts'
import { Marked } from './Marked.tsx'

type Props = {
  document: Announced & { slug: string }
  /** The language around it. */
  around?: ContentLanguage
  className?: string
  /** As of when it says that it has expired; absent: not at all. */
  now?: Instant | undefined
  /** The patterns of a search, whose matches are highlighted. */
  found?: readonly string[] | undefined
}

/**
 * A link to an article or event by its title, which begins with what changes its meaning. Both are in the language of the
 * document; where we have no words in it, each is marked by itself.
 */
export function TitleLink({ document, around = 'nn', className, now, found }: Props) {
  const { language, title, slug } = document
  const href = addressOf.document(slug)
  const state = titleState(document, now)
  const words = wordsLanguageOf(language)
  if (state === undefined || words === language) {
    return (
      <a className={className} href={href} {...langOf(language, around)}>
        <Marked text={announcedTitle(document, now)} patterns={found} />
      </a>
    )
  }
  return (
    <a className={className} href={href}>
      <span {...langOf(words, around)}>{state}:</span>{' '}
      <span {...langOf(language, around)}>
        <Marked text={title} patterns={found} />
      </span>
    </a>
  )
}
