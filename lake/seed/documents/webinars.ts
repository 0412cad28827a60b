import { event } from '../event.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, h2, p, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const upcoming = ({ workday }: SeedContext): SeedDocument => {
  const start = workday(6)
  return event({
    id: 'event-ki-webinar',
    slug: 'webinar-kunstig-intelligens-i-praksis',
    title: 'Webinar: kunstig intelligens i praksis',
    lead: 'På 45 minutt får du vite kva den nye rettleiinga seier, og høyrer korleis Fjordøy kommune har gått fram. Ope for alle.',
    topics: ['topic-kunstig-intelligens', 'topic-kompetanse'],
    publishedAt: osloInstant(workday(-5), '08:30'),
    startsAt: osloInstant(start, '12:00'),
    endsAt: osloInstant(start, '12:45'),
    attendance: 'online',
    place: { name: 'På nett' },
    host: 'Digi Vestland',
    stream: {
      provider: 'link',
      url: 'https://direkte.example.no/ki-i-praksis',
      state: 'planned',
      captions: 'auto',
    },
    contacts: ['person-solveig-ytrearne'],
    related: ['article-ki-rettleiing'],
    programme: [
      {
        startsAt: osloInstant(start, '12:00'),
        topic: 'Dette seier rettleiinga',
        speakers: ['person-solveig-ytrearne'],
      },
      {
        startsAt: osloInstant(start, '12:15'),
        topic: 'Slik gjorde vi det',
        speakers: ['person-kari-mette-oynes'],
      },
      { startsAt: osloInstant(start, '12:30'), topic: 'Spørsmål frå deltakarane', kind: 'debate' },
    ],
    body: [
      p(
        'Du treng ikkje melde deg på. Opne direktesendinga når webinaret startar, og send spørsmåla dine i meldingsfeltet. Du kan vere anonym.',
      ),
      h2('Les dette først'),
      ...bullets(
        [to('Den nye rettleiinga', 'article-ki-rettleiing')],
        [to('Dei førebelse råda', 'article-ki-forebelse-rad'), ', som rettleiinga erstattar'],
      ),
    ],
  })
}

const recorded = ({ workday }: SeedContext): SeedDocument => {
  const start = workday(-6)
  return event({
    id: 'event-svindel',
    slug: 'opptak-slik-kjenner-du-att-svindel',
    title: 'Slik kjenner du att svindel på e-post og telefon',
    lead: 'Sjå opptaket frå webinaret om svindel. Det er laga for tilsette i kommunane, men råda passar for alle.',
    topics: ['topic-tryggleik', 'topic-kompetanse'],
    publishedAt: osloInstant(workday(-22), '09:00'),
    lastUpdated: osloInstant(workday(-5), '11:00'),
    changes: [
      { at: osloInstant(workday(-5), '11:00'), note: 'Opptaket er lagt ut. Vi arbeider med tekstinga.' },
    ],
    startsAt: osloInstant(start, '12:00'),
    endsAt: osloInstant(start, '13:00'),
    attendance: 'online',
    place: { name: 'På nett' },
    host: 'Digi Vestland',
    stream: {
      provider: 'link',
      url: 'https://direkte.example.no/svindel',
      state: 'recording',
      captions: 'auto',
      endedAt: osloInstant(start, '13:00'),
    },
    contacts: ['person-solveig-ytrearne'],
    body: [
      p(
        'Svindlarane har vorte flinkare til å skrive norsk, og dei veit kven sjefen din er. Likevel har dei fleste forsøka noko til felles: Det hastar, det er hemmeleg, og du skal gjere noko du elles ikkje gjer.',
      ),
      h2('Tre spørsmål før du trykkjer'),
      ...bullets(
        'Venta eg denne meldinga?',
        'Kan eg ringje avsendaren på eit nummer eg finn sjølv?',
        'Kva skjer om eg ventar til i morgon?',
      ),
    ],
  })
}

/** An upcoming webinar, and one that was held last week and is available as a recording. */
export const webinars = (context: SeedContext): SeedDocument[] => [upcoming(context), recorded(context)]
