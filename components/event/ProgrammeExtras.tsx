import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { FileLink } from '../parts/FileLink.tsx'
import { SafeLink } from '../parts/SafeLink.tsx'
import { Said } from '../parts/Said.tsx'
import { Words } from '../parts/Words.tsx'

type Props = { item: ProgrammeItem; language: ContentLanguage }

/** What remains after an item: its recording and its slides. */
export function ProgrammeExtras({ item: { recordingUrl, slides, topic }, language }: Props) {
  if (recordingUrl === undefined && slides === undefined) return null
  const words = messagesIn(language).programme
  return (
    <ul className="programme-extras">
      {recordingUrl && (
        <li>
          <SafeLink href={recordingUrl}>
            {topic ? (
              <Said language={language} message={words.recordingOf} name={topic} />
            ) : (
              <Words language={language}>{words.recording}</Words>
            )}
          </SafeLink>
        </li>
      )}
      {slides && (
        <li>
          <Words language={language}>{words.slides}:</Words> <FileLink file={slides} language={language} />
        </li>
      )}
    </ul>
  )
}
