import { event } from '../event.ts'
import { osloInstant } from '../osloTime.ts'
import { h2, link, p, quotation } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** The page that the project started from. Its dates are the real ones and do not move with today's date. */
export const firstContent = ({ image }: SeedContext): SeedDocument[] => [
  event({
    id: 'event-politisk-markering',
    slug: 'politisk-markering-av-digi-vestland',
    title: 'Følg den politiske markeringa av Digi Vestland på nett 1. september',
    shortTitle: 'Politisk markering av Digi Vestland',
    lead: 'Byråd for digitalisering i Bergen, Erlend Horn, inviterer ordførarane i Vestland til politisk markering av Digi Vestland. Markeringa er digital og startar onsdag 1. september 2021 kl. 13.30. Du kan følgje direktesendinga på denne sida.',
    mainImage: image('network', {
      alt: 'Teikna kart over ein kyst med øyar, der små rådhus er knytte saman med linjer på tvers av fjordane.',
    }),
    topics: ['topic-digi-vestland', 'topic-politikk'],
    // The sheet gives no time of publication, but the page needs one; a week before the event is a guess.
    publishedAt: osloInstant('2021-08-25', '10:00'),
    lastUpdated: osloInstant('2021-10-14', '12:00'),
    changes: [
      {
        at: osloInstant('2021-10-14', '12:00'),
        note: 'Direktesendinga er ikkje lenger tilgjengeleg på sida.',
      },
    ],
    startsAt: osloInstant('2021-09-01', '13:30'),
    attendance: 'online',
    place: { name: 'På nett' },
    host: 'Bergen kommune',
    // A recording from 2021 would need captions within 14 days, and its address is unknown: the one here is reserved
    // for examples, and a removed stream is not linked to.
    stream: {
      provider: 'link',
      url: 'https://direkte.example.no/politisk-markering-av-digi-vestland',
      state: 'removed',
      captions: 'none',
    },
    body: [
      p(
        'Du kan følgje direktesendinga ',
        link('her', '#direktesending'),
        ' eller ',
        link('lenger ned på sida', '#direktesending'),
        '.',
      ),
      p(
        'Digi Vestland er nettverket der kommunane i Vestland arbeider saman om digitalisering. No møtest politikarane i fylket for å markere samarbeidet, få vite kor langt det er kome og drøfte vegen vidare.',
      ),
      h2('Frå invitasjonen'),
      p('Dette skriv Bergen kommune i invitasjonen til ordførarane i Vestland:'),
      quotation(
        { source: 'Invitasjonen frå Bergen kommune ved byråd Erlend Horn', language: 'nb' },
        p(
          'Nesten alle kommunestyrene i Vestland har vedtatt å delta i Digi Vestland. Nettverket gjør kommunene til en sterk aktør i arbeidet med å digitalisere sektoren, kommunene selv og tjenestene til innbyggerne.',
        ),
        p(
          'De regionale nettverkene er viktige for at KS skal kunne følge opp mandatet fra kongressen i 2020, og for den felles strategien til regjeringen og KS, «En digital offentlig sektor».',
        ),
        p(
          'Som vertskap inviterer Bergen kommune til en digital samling om hvor vi står i dag, og om veien videre.',
        ),
      ),
    ],
    programme: [
      { speakers: ['person-erlend-horn'] },
      { speakers: ['person-bjorn-arild-gram'] },
      { speakers: [{ organisation: 'Kommunal- og moderniseringsdepartementet' }] },
      { topic: 'Status for samarbeidet og fokus i neste fase' },
      {
        topic:
          '«Korleis sikre politisk forankring av den digitale transformasjonen av kommunesektoren, og kva rolle kan politikarane i Vestland ta?»',
        kind: 'debate',
      },
    ],
  }),
]
