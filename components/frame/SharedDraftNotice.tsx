import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import { shortDateTimeText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'

type Props = {
  /** When the link ends, ISO 8601. */
  until: string
  language: ContentLanguage
}

/** Says, on top of a draft that was opened by a link, what it is and until when, in the language of the page. */
export function SharedDraftNotice({ until, language }: Props) {
  const words = messagesIn(language).sharedDraft
  return (
    <aside className="draft-notice" aria-label={words.label} lang={wordsLanguageOf(language)} dir="ltr">
      <p className="wide">{words.text(shortDateTimeText(until, language))}</p>
    </aside>
  )
}
