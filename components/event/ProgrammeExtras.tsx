import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { messages } from '#lib/messages/index.ts'
import { FileLink } from '../document/FileLink.tsx'
import { SafeLink } from '../text/SafeLink.tsx'

/** What is left when an item is over: its recording and its slides. */
export function ProgrammeExtras({ item: { recordingUrl, slides, topic } }: { item: ProgrammeItem }) {
  if (recordingUrl === undefined && slides === undefined) return null
  const words = messages.programme
  return (
    <ul className="programme-extras">
      {recordingUrl && (
        <li>
          <SafeLink href={recordingUrl}>{topic ? words.recordingOf(topic) : words.recording}</SafeLink>
        </li>
      )}
      {slides && (
        <li>
          {words.slides}: <FileLink file={slides} />
        </li>
      )}
    </ul>
  )
}
