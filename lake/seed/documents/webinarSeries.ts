import { osloYear } from '#lib/dates/oslo.ts'
import { event } from '../event.ts'
import { addDays, onOrAfter, osloInstant } from '../osloTime.ts'
import { h2, p, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const topics = [
  { topic: 'Kom i gang med digital post', speaker: 'person-torstein-lidarheim' },
  { topic: 'Bilete og alternativ tekst', speaker: 'person-samuel-bergsdal' },
  { topic: 'Skjema som folk klarer å fylle ut', speaker: 'person-amina-haugane' },
  { topic: 'Passord, passnøklar og god vane', speaker: 'person-solveig-ytrearne' },
  { topic: 'Ei veke utan vedlegg', speaker: 'person-torstein-lidarheim' },
  { topic: 'Namn og teikn i registra', speaker: 'person-ante-njeaidnu' },
] as const

/** Six Tuesdays last spring; the one in the week of 17 May was skipped, and each of the others has a recording. */
export const webinarSeries = ({ today, day, image }: SeedContext): SeedDocument[] => {
  // The most recent spring that is well over: the series ends three weeks after 17 May.
  const year = osloYear(osloInstant(day(-30), '12:00')) - (day(-30).slice(5) > '06-10' ? 0 : 1)
  const skipped = onOrAfter(addDays(`${year}-05-17`, -6), 2)
  const dates = topics.map((_, index) => addDays(skipped, (index - 3) * 7))
  const [first = today] = dates
  const last = dates.at(-1) ?? first
  return [
    event({
      id: 'event-webinarserie',
      slug: 'seks-tysdagar-om-digital-kvardag',
      title: 'Seks tysdagar om digital kvardag',
      lead: 'Korte, opne webinar for alle som arbeider i ein kommune. No er serien over, og opptaka ligg ute.',
      mainImage: image('conference', {
        alt: 'Teikning av ein konferansesal: ein talar på scena, ein stor skjerm med fjell og eit fullsett publikum.',
      }),
      topics: ['topic-kompetanse'],
      publishedAt: osloInstant(addDays(first, -21), '10:00'),
      lastUpdated: osloInstant(addDays(last, 3), '10:00'),
      changes: [
        { at: osloInstant(addDays(last, 3), '10:00'), note: 'Alle opptaka er lagde ut og teksta.' },
        { at: osloInstant(addDays(skipped, -7), '14:00'), note: 'Webinaret i veka med 17. mai er avlyst.' },
      ],
      startsAt: osloInstant(first, '11:30'),
      endsAt: osloInstant(last, '12:00'),
      attendance: 'online',
      place: { name: 'På nett' },
      host: 'Digi Vestland',
      contacts: ['person-torstein-lidarheim'],
      programme: topics.map(({ topic, speaker }, index) => {
        const date = dates[index] ?? first
        const isSkipped = date === skipped
        return {
          topic,
          speakers: [speaker],
          startsAt: osloInstant(date, '11:30'),
          endsAt: osloInstant(date, '12:00'),
          ...(isSkipped
            ? { cancelled: true as const }
            : { recordingUrl: `https://video.example.no/digital-kvardag/${index + 1}` }),
        }
      }),
      body: [
        p(
          'Ein halv time, eitt emne og ei oppgåve til neste gong. Slik var dei seks tysdagane sette opp. I snitt følgde 480 personar med, og fleire kommunar sette av tid til å sjå saman.',
        ),
        h2('Ein tysdag fall ut'),
        p(
          'Webinaret i veka med 17. mai vart avlyst fordi for få hadde høve til å vere med. Mykje av det same finn du i ',
          to('webinaret om svindel', 'event-svindel'),
          '.',
        ),
      ],
    }),
  ]
}
