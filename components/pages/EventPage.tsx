import type { Event } from '#lib/content/event.ts'
import type { Translations as Group } from '#lib/content/translations.ts'
import { eventAt } from '#lib/events/onDate.ts'
import { isWatched } from '#lib/events/recording.ts'
import { messagesIn } from '#lib/messages/index.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Body } from '../blocks/Body.tsx'
import { Contents } from '../blocks/Contents.tsx'
import { Dates } from '../document/Dates.tsx'
import { DocumentBreadcrumb } from '../document/DocumentBreadcrumb.tsx'
import { DocumentFoot } from '../document/DocumentFoot.tsx'
import { DocumentHeader } from '../document/DocumentHeader.tsx'
import { Lead } from '../document/Lead.tsx'
import { MainPicture } from '../document/MainPicture.tsx'
import { Translations } from '../document/Translations.tsx'
import { WithdrawnNotice } from '../document/WithdrawnNotice.tsx'
import { EventState } from '../event/EventState.tsx'
import { Facts } from '../event/Facts.tsx'
import { FormerStream } from '../event/FormerStream.tsx'
import { Programme } from '../event/Programme.tsx'
import { SeriesDates } from '../event/SeriesDates.tsx'
import { SeriesNotice } from '../event/SeriesNotice.tsx'
import { StatusNotice } from '../event/StatusNotice.tsx'
import { Stream } from '../event/Stream.tsx'
import { StreamLink } from '../event/StreamLink.tsx'
import { StructuredEvent } from '../event/StructuredEvent.tsx'
import { Main } from '../frame/Main.tsx'
import { Topics } from '../parts/Topics.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  event: Event
  now: Date
  edit?: Edit | undefined
  isShared?: boolean
  translations?: Group | undefined
}

/**
 * The facts stand once, beside the title where there is room, and right below it where there is none. A draft that is shared
 * by a link has neither dates of publication nor a calendar file.
 */
export function EventPage({ event, now, edit, isShared = false, translations }: Props) {
  const { language } = event
  const { at, former } = eventAt(event, now)
  const stream = former ? (
    <FormerStream event={event} stream={former} now={now} />
  ) : (
    <Stream event={at} now={now} />
  )
  const isStreamFirst = isWatched(at, now)
  return (
    <Main language={language}>
      <article className="document event">
        <StructuredEvent event={event} now={now} />
        <DocumentBreadcrumb document={event} />
        <div className="event-top">
          <DocumentHeader
            kind={<Words language={language}>{messagesIn(language).kinds.event}</Words>}
            document={event}
            edit={edit}
          >
            <EventState event={at} now={now} />
            <StatusNotice event={at} isOfDate={at !== event && at.status !== event.status} />
            <SeriesNotice event={event} now={now} />
            <WithdrawnNotice document={event} now={now} />
            <Translations translations={translations} language={language} />
          </DocumentHeader>
          <Facts event={at} now={now} hasCalendar={!isShared} />
          <div className="event-intro">
            <Lead document={event} edit={edit} />
            <StreamLink event={at} now={now} />
            {!isShared && <Dates document={event} now={now} />}
            <Topics topics={event.topics} language={language} />
          </div>
        </div>
        <div className="columns event-columns">
          <Contents blocks={event.body} language={language} />
          <div className="column-main">
            <MainPicture image={event.mainImage} language={language} edit={edit} />
            <div className="column-text">
              <Body blocks={event.body} language={language} field="body" edit={edit} />
            </div>
          </div>
          <SeriesDates event={event} now={now} />
          {isStreamFirst && stream}
          <Programme event={at} now={now} edit={edit} />
          {!isStreamFirst && stream}
          <DocumentFoot document={event} now={now} />
        </div>
      </article>
    </Main>
  )
}
