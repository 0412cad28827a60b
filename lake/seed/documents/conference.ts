import { event } from '../event.ts'
import { addDays, onOrAfter, osloInstant } from '../osloTime.ts'
import { bullets, callout, factBox, h2, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'
import { conferenceProgramme } from './conferenceProgramme.ts'

/** A two-day conference with plenaries, three parallel tracks, rooms, and one cancelled session. */
export const conference = (context: SeedContext): SeedDocument[] => {
  const { day, workday, image } = context
  const first = onOrAfter(day(40), 3)
  const second = addDays(first, 1)
  return [
    event({
      id: 'event-digi-konferansen',
      slug: 'digi-konferansen',
      title: 'Digi-konferansen: to dagar om tenester som heng saman',
      shortTitle: 'Digi-konferansen',
      lead: 'Møt kommunane som har prøvd, feila og fått det til. To dagar, tre spor og over tjue innlegg. Fellesøktene blir strøymde.',
      mainImage: image('conference', {
        alt: 'Teikning av ein konferansesal: ein talar på scena, ein stor skjerm med fjell og eit fullsett publikum.',
        hotspot: { x: 0.45, y: 0.45, width: 0.7, height: 0.7 },
      }),
      topics: ['topic-tenester', 'topic-kompetanse', 'topic-kunstig-intelligens'],
      publishedAt: osloInstant(workday(-12), '10:00'),
      lastUpdated: osloInstant(workday(-6), '10:00'),
      changes: [{ at: osloInstant(workday(-6), '10:00'), note: 'Økta om innkjøp dag 2 er avlyst.' }],
      startsAt: osloInstant(first, '09:30'),
      endsAt: osloInstant(second, '15:00'),
      attendance: 'mixed',
      place: { name: 'Fjordsalen kulturhus', address: 'Eksempelkaien 3, Vestland' },
      host: 'Digi Vestland',
      registration: {
        url: 'https://pamelding.example.no/digi-konferansen',
        deadline: osloInstant(addDays(first, -14), '23:59'),
        note: 'Gratis for tilsette og folkevalde i kommunane. Andre betaler 1 900 kroner. Å følgje strøyminga er gratis for alle.',
      },
      stream: {
        provider: 'link',
        url: 'https://direkte.example.no/digi-konferansen',
        state: 'planned',
        captions: 'reviewed',
      },
      contacts: ['person-torstein-lidarheim'],
      related: ['article-innbyggjarportal'],
      programme: conferenceProgramme(context, first, second),
      body: [
        p(
          'Tenester som heng saman for innbyggjaren, må henge saman på innsida òg. Årets konferanse handlar om arbeidet som ingen ser: felles register, avtalar som held, og folk som snakkar saman på tvers av kommunegrenser.',
        ),
        h2('Tre spor'),
        ...bullets(
          ['Tenester: korleis vi lagar noko folk forstår'],
          ['Tryggleik: korleis vi tek vare på opplysningane'],
          ['Folk: korleis vi lærer, leier og held ut'],
        ),
        p('Du vel spor når du kjem, og kan byte undervegs. Pausane er lange nok til å finne rett sal.'),
        callout(
          { tone: 'info', title: 'Tilrettelegging' },
          p(
            'Lokala er tilgjengelege med rullestol, og det er teleslynge i alle salane. Fellesøktene blir skrivetolka. Treng du noko anna, skriv det i påmeldinga.',
          ),
        ),
        factBox(
          'Slik kjem du hit',
          ...bullets(
            'Ekspressbåten legg til fem minutt frå inngangen.',
            'Det er få parkeringsplassar. Reis gjerne saman.',
            'Konferansemiddagen startar kl. 19.00 den første dagen.',
          ),
        ),
      ],
    }),
  ]
}
