import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, factBox, h2, link, p, quotation } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const bokmal = ({ workday, image }: SeedContext): SeedDocument =>
  article({
    id: 'article-digital-post',
    slug: 'slik-skriver-du-brev-som-blir-lest',
    kind: 'news',
    language: 'nb',
    title: 'Slik skriver du brev som blir lest på mobilen',
    lead: 'Åtte av ti åpner brev fra kommunen på telefonen. Gjesteskribent Ánte Njeaidnu gir fem råd til deg som skriver dem.',
    mainImage: image('winter', {
      alt: 'Tegning av en vinternatt med snødekte fjell, nordlys og tre hytter med lys i vinduene.',
    }),
    topics: ['topic-kompetanse', 'topic-universell-utforming'],
    publishedAt: osloInstant(workday(-14), '09:30'),
    contacts: ['person-ante-njeaidnu'],
    body: [
      p(
        'Et brev på papir kan man legge fra seg og lese igjen. På telefonen får du ett forsøk. Leseren står kanskje i kø i butikken, og skjermen viser bare de fem første linjene.',
      ),
      h2('Fem råd'),
      ...bullets(
        'Si det viktigste først: Hva er avgjort, og hva må leseren gjøre?',
        'Skriv datoen fristen går ut, ikke hvor mange dager som er igjen.',
        'Bruk mellomtitler som gir mening alene.',
        'Legg ved så lite som mulig. Et vedlegg på mobilen blir sjelden åpnet.',
        'Les brevet høyt på din egen telefon før du sender det.',
      ),
      h2('Prøv brevet på noen'),
      p(
        'Den beste testen er å la noen utenfor etaten lese. Spør hva de tror de skal gjøre nå. Svarer de feil, er det brevet som må skrives om.',
      ),
    ],
  })

const english = ({ workday, image }: SeedContext): SeedDocument =>
  article({
    id: 'article-visitors',
    slug: 'european-municipalities-visit-vestland',
    kind: 'news',
    language: 'en',
    title: 'European municipalities visit Vestland to learn about sharing',
    shortTitle: 'European municipalities visit Vestland',
    lead: 'Delegations from six countries came to see how small municipalities build digital services together. What surprised them most was how little we had built.',
    mainImage: image('network', {
      alt: 'A drawn map of a coast with islands, where small town halls are joined by lines across the fjords.',
    }),
    topics: ['topic-digi-vestland', 'topic-tenester'],
    publishedAt: osloInstant(workday(-24), '11:00'),
    contacts: ['person-torstein-lidarheim'],
    attachments: [],
    body: [
      p(
        'More than half of the municipalities in Vestland have fewer than 5,000 residents. None of them can run a digital department of its own. That was the starting point of the network, and the reason for the visit.',
      ),
      h2('Shared by default'),
      p(
        'The guests followed one application from a resident’s phone to the case worker’s desk. Along the way it passed through four national components and one small piece that the municipalities maintain together.',
      ),
      quotation(
        { source: 'Kari-Mette Øynes, chief executive of Fjordøy kommune', language: 'nn' },
        p(
          'Vi er for små til å gjere alt sjølve og for ulike til å gjere alt likt. Difor deler vi det som ikkje syner.',
        ),
      ),
      factBox(
        'What the network shares',
        ...bullets(
          'the service portal and its source code',
          'requirements for procurement',
          'training, templates and one data protection team',
        ),
      ),
      p(
        'A short description of the portal in English is available from ',
        link('presse@example.no', 'mailto:presse@example.no'),
        '.',
      ),
    ],
  })

/** An article in Bokmål, and one in English that quotes in Nynorsk. */
export const otherLanguages = (context: SeedContext): SeedDocument[] => [bokmal(context), english(context)]
