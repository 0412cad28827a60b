import { event } from '../event.ts'
import { osloInstant } from '../osloTime.ts'
import { callout, h2, p, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A cancelled event: it keeps its time and place, and says why and what those who had registered should do. */
export const cancelledEvent = ({ workday, image }: SeedContext): SeedDocument[] => {
  const start = workday(8)
  const cancelled = osloInstant(workday(-2), '09:00')
  return [
    event({
      id: 'event-frukostmote-skytenester',
      slug: 'frukostmote-om-skytenester',
      title: 'Frukostmøte om skytenester i kommunen',
      shortTitle: 'Frukostmøte om skytenester',
      lead: 'Kva skal til for at kommunen trygt kan flytte system ut i skya? Møtet er avlyst.',
      mainImage: image('bridge', {
        alt: 'Teikning av ei hengebru over ein fjord i kveldslys, med ein buss og ein bil på brua.',
      }),
      topics: ['topic-tryggleik', 'topic-innkjop'],
      publishedAt: osloInstant(workday(-16), '12:00'),
      lastUpdated: cancelled,
      changes: [{ at: cancelled, note: 'Frukostmøtet er avlyst på grunn av sjukdom.' }],
      startsAt: osloInstant(start, '08:00'),
      endsAt: osloInstant(start, '09:30'),
      attendance: 'physical',
      place: { name: 'Brusenteret', address: 'Eksempelvegen 12, Vestland' },
      host: 'Digi Vestland',
      status: 'cancelled',
      statusReason:
        'Innleiaren er sjuk, og vi har ikkje funne ein ny. Du som er påmeld, får e-post og treng ikkje gjere noko.',
      calendarSequence: 1,
      contacts: ['person-torstein-lidarheim'],
      body: [
        callout(
          { tone: 'warning', title: 'Er du påmeld?' },
          p(
            'Har kommunen din betalt for reise eller overnatting som ikkje kan avbestillast, dekkjer vi kostnaden. Ta kontakt.',
          ),
        ),
        h2('Dette skulle møtet handle om'),
        p(
          'Stadig fleire leverandørar tilbyr berre skytenester. Det kan gje betre tryggleik og lågare pris, men kommunen mistar noko av kontrollen. På frukostmøtet skulle vi sjå på avtalar, lagringsstad og kva som skjer når nettet er nede.',
        ),
        p('Emnet blir teke opp på ', to('Digi-konferansen', 'event-digi-konferansen'), ' i staden.'),
      ],
    }),
  ]
}
