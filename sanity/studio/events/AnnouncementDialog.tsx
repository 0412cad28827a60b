import { useState } from 'react'
import { messages } from '../messages/events.ts'
import { siteTime } from '../times/siteTime.ts'
import { AnnouncementFields } from './AnnouncementFields.tsx'
import { AnnouncementFrame } from './AnnouncementFrame.tsx'
import { announced } from './announced.ts'
import { type Answers, answered, firstAnswers } from './answers.ts'
import { consequences } from './consequences.ts'
import { noteOf } from './notes.ts'
import { type Announced, type DialogProps, useAnnounced } from './useAnnounced.ts'

/** «Avlys», «Flytt til ny dato» and the others: asks what the announcement needs, and publishes it at once. */
export function AnnouncementDialog(props: DialogProps) {
  const about = useAnnounced(props)
  return about && <Asking {...props} about={about} />
}

function Asking({ kind, type, onClose, about }: DialogProps & { about: Announced }) {
  const { published, source } = about
  const [openedAt] = useState(() => siteTime.now().toISOString())
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(kind, source))
  const result = answered(kind, answers, source)
  const announcement = 'announcement' in result ? result.announcement : undefined
  const after = announcement && { ...source, ...announced(announcement, published, source, openedAt) }
  return (
    <AnnouncementFrame
      title={messages.label[kind]}
      confirm={messages.confirm[kind]}
      done={messages.done[kind]}
      about={about}
      type={type}
      texts={after ? consequences(kind, published, after, openedAt) : []}
      suggestedNote={after ? noteOf(kind, published, after, openedAt) : ''}
      set={announcement && ((now, latest) => announced(announcement, published, latest, now))}
      onClose={onClose}
      hasFirstField
    >
      <AnnouncementFields
        kind={kind}
        answers={answers}
        problems={'problems' in result ? result.problems : {}}
        source={source}
        onAnswer={(answer) => setAnswers((all) => ({ ...all, ...answer }))}
      />
    </AnnouncementFrame>
  )
}
