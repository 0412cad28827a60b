import type { Event } from '#lib/content/event.ts'
import type { EventStatus } from '#lib/content/eventStatus.ts'
import { isOnTheNet } from '#lib/events/place.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { FormerTime } from '../parts/FormerTime.tsx'
import { Plain } from '../parts/Plain.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  event: Pick<
    Event,
    | 'language'
    | 'status'
    | 'isStatusUnclear'
    | 'statusReason'
    | 'previousStarts'
    | 'allDay'
    | 'place'
    | 'attendance'
  >
  /** Whether what has changed is one date of a series. */
  isOfDate?: boolean
}

const colours: Record<EventStatus, string> = {
  planned: 'info',
  cancelled: 'danger',
  postponed: 'warning',
  rescheduled: 'warning',
  movedOnline: 'info',
}

/** Says what has changed about an event, why, and what was announced before. */
export function StatusNotice({ event, isOfDate = false }: Props) {
  const { language, status, statusReason, previousStarts, allDay, place } = event
  if (status === 'planned' && !(event.isStatusUnclear && statusReason)) return null
  const { event: words, series } = messagesIn(language)
  const ofDate = isOfDate && status !== 'planned' && status !== 'postponed' ? series[status] : undefined
  const said = status === 'planned' ? undefined : (ofDate ?? words[status])
  return (
    <div className="ds-alert notice" data-color={colours[status]}>
      <p>
        {said !== undefined && (
          <strong>
            <Words language={language}>{said}</Words>
          </strong>
        )}{' '}
        {statusReason && <Plain text={statusReason} />}
      </p>
      {[...new Set(previousStarts)].map((at) => (
        <p key={at}>
          <FormerTime at={at} allDay={allDay} language={language} />
        </p>
      ))}
      {status === 'movedOnline' && place && !isOnTheNet(place.name) && (
        <p>
          <Words language={language}>{words.originalPlace}</Words>{' '}
          <s>
            <Plain text={[place.name, place.address].filter(Boolean).join(', ')} />
          </s>
        </p>
      )}
    </div>
  )
}
