import { event } from '../event.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, h2, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A seminar in English, with a debate, a break, a Nynorsk attachment and a registration deadline. */
export const englishEvent = ({ workday, file }: SeedContext): SeedDocument[] => {
  const start = workday(17)
  return [
    event({
      id: 'event-sharing-seminar',
      slug: 'seminar-sharing-digital-services',
      language: 'en',
      title: 'Seminar: sharing digital services between small municipalities',
      shortTitle: 'Seminar on shared services',
      lead: 'What can small municipalities build together, and what should each keep to itself? A half-day seminar in English, in Fjordøy and online.',
      topics: ['topic-digi-vestland', 'topic-tenester'],
      publishedAt: osloInstant(workday(-9), '10:00'),
      startsAt: osloInstant(start, '10:00'),
      endsAt: osloInstant(start, '13:30'),
      attendance: 'mixed',
      place: { name: 'Fjordøy town hall', address: 'Rådhusgata 1\n0000 Fjordøy' },
      host: 'Digi Vestland',
      registration: {
        url: 'https://pamelding.example.no/sharing-seminar',
        deadline: osloInstant(workday(12), '16:00'),
        note: 'There is room for 60 in the hall. Online there is room for all.',
      },
      stream: {
        provider: 'link',
        url: 'https://direkte.example.no/sharing-seminar',
        state: 'planned',
        captions: 'auto',
      },
      contacts: ['person-torstein-lidarheim'],
      related: ['article-visitors'],
      attachments: [file('arsmelding.pdf', 'Årsmelding for Digi Vestland', 'nn')],
      programme: [
        {
          startsAt: osloInstant(start, '10:00'),
          endsAt: osloInstant(start, '10:45'),
          topic: 'Why we share',
          speakers: [
            {
              name: 'Maeve Corrigan',
              role: 'Head of digital services',
              organisation: 'Ballinree County Council',
            },
          ],
        },
        {
          startsAt: osloInstant(start, '10:45'),
          endsAt: osloInstant(start, '11:30'),
          topic: 'One portal, eleven municipalities',
          speakers: ['person-amina-haugane'],
        },
        {
          startsAt: osloInstant(start, '11:30'),
          endsAt: osloInstant(start, '12:15'),
          topic: 'Lunch',
          kind: 'break',
        },
        {
          startsAt: osloInstant(start, '12:15'),
          endsAt: osloInstant(start, '13:30'),
          topic: 'Who pays when a service is shared?',
          kind: 'debate',
        },
      ],
      body: [
        p(
          'The seminar is for those who run or buy digital services in municipalities and counties. You need not know anything about Norway beforehand.',
        ),
        h2('Before you come'),
        ...bullets(
          'Read the article about the visit from six countries, below.',
          'Think of one service that you could have shared, and did not.',
          'Tell us when you register if you need an interpreter or step-free access.',
        ),
      ],
    }),
  ]
}
