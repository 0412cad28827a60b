import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, callout, contact, factBox, figure, h2, p, quotation, strong, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A press release with an embargo until a set hour: quotations, press pictures, contacts, three attachments. */
export const pressRelease = ({ workday, image, file }: SeedContext): SeedDocument[] => [
  article({
    id: 'article-innbyggjarportal',
    slug: 'fem-kommunar-tek-i-bruk-felles-innbyggjarportal',
    kind: 'pressRelease',
    title: 'Fem kommunar tek i bruk felles innbyggjarportal',
    lead: 'Frå i dag kan innbyggjarane i fem kommunar i Vestland søkje, betale og følgje sakene sine på éin stad. Portalen er utvikla i fellesskap, og fleire kommunar følgjer etter neste år.',
    mainImage: image('portal', {
      alt: 'Teikning av ein mobiltelefon med kommunale tenester på skjermen, omgitt av ein kalender, eit brev, ein hengelås og ei snakkeboble.',
      caption: 'Portalen samlar søknader, meldingar, fakturaer og timebestillingar.',
    }),
    topics: ['topic-tenester', 'topic-digi-vestland'],
    publishedAt: osloInstant(workday(-3), '06:00'),
    contacts: ['person-amina-haugane', 'person-torstein-lidarheim'],
    attachments: [
      file('fact-sheet.pdf', 'Fact sheet about the portal', 'en'),
      file('svarskjema.odt', 'Spørjeskjema til redaksjonar og forskarar'),
      file('pressepakke.zip', 'Pressepakke med alle dokumenta'),
    ],
    related: ['article-universell-utforming', 'event-digi-konferansen'],
    body: [
      callout(
        { tone: 'info', title: 'Til redaksjonane' },
        p('Saka kunne ikkje omtalast før kl. 06.00 same dag som ho vart publisert.'),
      ),
      p(
        'Til no har kvar kommune hatt sine eigne skjema og si eiga innlogging. Det har vore tungvint for folk som bur i éin kommune og har hytte, barnehage eller foreldre i ein annan. I portalen loggar du inn éin gong og finn tenestene frå alle kommunane du har noko med å gjere.',
      ),
      quotation(
        { source: 'Amina Haugane, prosjektleiar i Digi Vestland' },
        p(
          'Vi har bygd minst mogleg nytt. Det meste er nasjonale fellesløysingar som vi har sett saman på ein måte folk forstår.',
        ),
      ),
      h2('Dette kan innbyggjarane gjere'),
      p('I den første utgåva kan du'),
      ...bullets(
        'søkje om plass i barnehage, SFO og kulturskule',
        'sjå kor langt saka di har kome, og kven som arbeider med ho',
        'bestille og flytte timar på helsestasjonen',
        'betale kommunale avgifter og sjå tidlegare fakturaer',
      ),
      figure(
        image('townHall', {
          alt: 'Teikning av eit rådhus i raud teglstein med klokketårn, flagg og folk på plassen framfor.',
          caption: 'Du kan framleis møte opp på rådhuset eller ringje. Portalen kjem i tillegg.',
        }),
      ),
      h2('Ingen opplysningar blir lagra i portalen'),
      p(
        'Portalen viser opplysningar, men lagrar dei ikkje. Når du loggar ut, ligg dei berre i fagsystema til kommunen, slik dei alltid har gjort. ',
        strong('Kommunen din er framleis ansvarleg for opplysningane om deg.'),
      ),
      factBox(
        'Felles innbyggjarportal',
        ...bullets(
          'Utvikla av kommunane i Digi Vestland saman',
          'Fem kommunar er med frå starten, elleve har meldt seg til neste pulje',
          'Kjeldekoden er open, og andre nettverk kan bruke han fritt',
        ),
      ),
      p(
        'Røynslene frå dei fem første kommunane blir lagde fram på ',
        to('Digi-konferansen', 'event-digi-konferansen'),
        '.',
      ),
      contact('person-torstein-lidarheim'),
    ],
  }),
]
