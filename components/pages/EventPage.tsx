import type { Event } from '#lib/content/event.ts'
import { messagesIn } from '#lib/messages/index.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Body } from '../blocks/Body.tsx'
import { Dates } from '../document/Dates.tsx'
import { DocumentBreadcrumb } from '../document/DocumentBreadcrumb.tsx'
import { DocumentFoot } from '../document/DocumentFoot.tsx'
import { DocumentHeader } from '../document/DocumentHeader.tsx'
import { Lead } from '../document/Lead.tsx'
import { MainPicture } from '../document/MainPicture.tsx'
import { WithdrawnNotice } from '../document/WithdrawnNotice.tsx'
import { EventState } from '../event/EventState.tsx'
import { Facts } from '../event/Facts.tsx'
import { Programme } from '../event/Programme.tsx'
import { RegisterLink } from '../event/RegisterLink.tsx'
import { StatusNotice } from '../event/StatusNotice.tsx'
import { Stream } from '../event/Stream.tsx'
import { StreamLink } from '../event/StreamLink.tsx'
import { WhenAndWhere } from '../event/WhenAndWhere.tsx'
import { Main } from '../frame/Main.tsx'
import { Topics } from '../parts/Topics.tsx'

type Props = { event: Event; now: Date; edit?: Edit | undefined }

export function EventPage({ event, now, edit }: Props) {
  return (
    <Main language={event.language}>
      <article className="document event">
        <DocumentBreadcrumb document={event} />
        <DocumentHeader kind={messagesIn(event.language).kinds.event} document={event} edit={edit}>
          <EventState event={event} now={now} />
          <WhenAndWhere event={event} />
          <StatusNotice event={event} />
          <WithdrawnNotice document={event} />
          <Lead document={event} edit={edit} />
          <RegisterLink event={event} now={now} />
          <StreamLink event={event} now={now} />
          <Dates document={event} />
          <Topics topics={event.topics} language={event.language} />
        </DocumentHeader>
        <div className="columns event-columns">
          <MainPicture image={event.mainImage} language={event.language} edit={edit} />
          <Facts event={event} now={now} />
          <div className="column-text">
            <Body blocks={event.body} language={event.language} field="body" edit={edit} />
          </div>
          <Programme event={event} now={now} edit={edit} />
          <Stream event={event} now={now} />
        </div>
        <DocumentFoot document={event} />
      </article>
    </Main>
  )
}
