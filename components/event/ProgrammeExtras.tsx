import type { Language } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { FileLink } from '../parts/FileLink.tsx'
import { SafeLink } from '../parts/SafeLink.tsx'

type Props = { item: ProgrammeItem; language: Language }

/** What remains after an item: its recording and its slides. */
export function ProgrammeExtras({ item: { recordingUrl, slides, topic }, language }: Props) {
  if (recordingUrl === undefined && slides === undefined) return null
  const words = messagesIn(language).programme
  return (
    <ul className="programme-extras">
      {recordingUrl && (
        <li>
          <SafeLink href={recordingUrl}>{topic ? words.recordingOf(topic) : words.recording}</SafeLink>
        </li>
      )}
      {slides && (
        <li>
          {words.slides}: <FileLink file={slides} language={language} />
        </li>
      )}
    </ul>
  )
}
