import type { ContentLanguage } from '#lib/content/language.ts'
import { dateTimeText, fullDateText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from './Time.tsx'
import { Words } from './Words.tsx'

type Props = { at: string; allDay: boolean; language: ContentLanguage }

/** When something was announced to be before it was moved. */
export function FormerTime({ at, allDay, language }: Props) {
  return (
    <Words language={language}>
      {messagesIn(language).event.previousTime}{' '}
      <s>
        <Time at={at} wholeDay={allDay}>
          {(allDay ? fullDateText : dateTimeText)(at, language)}
        </Time>
      </s>
    </Words>
  )
}
