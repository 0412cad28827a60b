import { event } from '../event.ts'
import { addWorkdays, osloInstant } from '../osloTime.ts'
import { bullets, h2, link, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A meeting that was moved online two working days before its start; the venue is kept, to be shown struck through. */
export const movedOnlineEvent = ({ workday, image }: SeedContext): SeedDocument[] => {
  const start = workday(1)
  const moved = osloInstant(addWorkdays(start, -2), '14:00')
  return [
    event({
      id: 'event-fagdag-personvern',
      slug: 'fagdag-om-personvern',
      title: 'Fagdag om personvern i skule og barnehage',
      lead: 'Fagdagen går som planlagt, men på nett. Lenkja til møtet får du på e-post.',
      mainImage: image('harbour', {
        alt: 'Teikning av fargerike sjøhus langs ei hamn i regnver, med ein fiskebåt og ein person under ein gul paraply.',
      }),
      topics: ['topic-tryggleik', 'topic-kompetanse'],
      publishedAt: osloInstant(workday(-18), '10:00'),
      lastUpdated: moved,
      changes: [{ at: moved, note: 'Fagdagen er flytta til nett på grunn av uvêr.' }],
      startsAt: osloInstant(start, '10:00'),
      endsAt: osloInstant(start, '14:30'),
      attendance: 'online',
      place: { name: 'Hamnehuset', address: 'Eksempelkaien 7, Vestland' },
      host: 'Digi Vestland',
      status: 'movedOnline',
      statusReason:
        'Det er meldt ekstremvêr, og fleire ferjesamband kan bli innstilte. Du treng ikkje melde deg på ein gong til.',
      calendarSequence: 1,
      registration: {
        url: 'https://pamelding.example.no/fagdag-personvern',
        deadline: osloInstant(addWorkdays(start, -1), '12:00'),
      },
      stream: {
        provider: 'link',
        url: 'https://direkte.example.no/fagdag-personvern',
        state: 'planned',
        captions: 'auto',
      },
      contacts: ['person-solveig-ytrearne'],
      programme: [
        { startsAt: osloInstant(start, '10:00'), topic: 'Velkommen', speakers: ['person-ragnhild-vikoyr'] },
        {
          startsAt: osloInstant(start, '10:15'),
          topic: 'Kva veit appen om barnet?',
          speakers: ['person-solveig-ytrearne'],
        },
        { startsAt: osloInstant(start, '11:30'), topic: 'Lunsj', kind: 'break' },
        {
          startsAt: osloInstant(start, '12:15'),
          topic: 'Ei vurdering av personvern, steg for steg',
          speakers: ['person-samuel-bergsdal'],
        },
        { startsAt: osloInstant(start, '13:45'), topic: 'Spørsmål og samtale', kind: 'debate' },
      ],
      body: [
        p(
          'Barn kan ikkje samtykkje på same måte som vaksne, og foreldre har sjeldan oversikt over kva appar skulen bruker. På fagdagen går vi gjennom kva kommunen må vurdere, og korleis de kan gjere arbeidet saman.',
        ),
        h2('Dette treng du'),
        ...bullets(
          'ei datamaskin med lyd, gjerne med kamera',
          'ein app som skulen eller barnehagen din bruker, og som du vil vurdere',
          'malen for vurdering av personvern',
        ),
        p(
          'Får du ikkje til å kople deg på, kan du skrive til ',
          link('tryggleik@example.no', 'mailto:tryggleik@example.no'),
          '.',
        ),
      ],
    }),
  ]
}
