import { article } from '../article.ts'
import { addDays, onOrAfter, osloInstant, written } from '../osloTime.ts'
import { bullets, h2, link, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A vacancy with a deadline, two contacts and an external application form; it leaves the lists after the deadline. */
export const jobAdvert = ({ day, workday, image }: SeedContext): SeedDocument[] => {
  const deadline = onOrAfter(day(12), 7)
  return [
    article({
      id: 'article-stilling-tenestedesignar',
      slug: 'vi-soker-tenestedesignar',
      kind: 'job',
      title: 'Vi søkjer tenestedesignar',
      lead: 'Vil du gjere kommunale tenester lettare å forstå for 650 000 innbyggjarar? Vi har ei fast stilling ledig.',
      mainImage: image('meeting', {
        alt: 'Teikning av fire kollegaer ved eit møtebord. Seks andre er med på skjermen, og gjennom vindauget ser ein ein fjord.',
      }),
      topics: ['topic-digi-vestland', 'topic-kompetanse'],
      publishedAt: osloInstant(workday(-7), '12:00'),
      deadline: osloInstant(deadline, '23:59'),
      expiresAt: osloInstant(addDays(deadline, 1), '08:00'),
      contacts: ['person-ragnhild-vikoyr', 'person-amina-haugane'],
      body: [
        p(
          'Du blir ein del av eit lag på tolv. Vi held til i Vestland, men ikkje alle på same stad, og vi møtest i same rom éi veke i kvar månad. Kommunane er oppdragsgjevarane våre, og innbyggjarane er dei vi arbeider for.',
        ),
        h2('Oppgåvene dine'),
        ...bullets(
          'snakke med folk som bruker tenestene, og finne ut kva som stoppar dei',
          'teikne og prøve ut løysingar saman med utviklarar og saksbehandlarar',
          'skrive klart, og hjelpe andre til å gjere det same',
          'sjå til at det vi lagar, kan brukast av alle',
        ),
        h2('Vi ser etter deg som'),
        ...bullets(
          'har erfaring med tenestedesign, frå offentleg eller privat verksemd',
          'kan vise til arbeid som har vorte teke i bruk',
          'skriv godt nynorsk, eller vil lære det',
        ),
        h2('Vi tilbyr'),
        p(
          'Fast stilling på heiltid, fleksibel arbeidstid og løn etter avtale. Du får tid til fagleg påfyll kvar veke. Vi ønskjer oss kollegaer med ulik bakgrunn, og legg til rette for deg som treng det.',
        ),
        h2('Slik søkjer du'),
        p(
          'Send søknaden i ',
          link(
            'søknadsskjemaet hos rekrutteringstenesta',
            'https://jobb.example.no/digi-vestland/tenestedesignar',
          ),
          ` innan ${written(deadline)} kl. 23.59. Har du spørsmål, kan du ringje ein av kontaktpersonane.`,
        ),
      ],
    }),
  ]
}
