import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { attachment, bullets, h2, h3, numbers, p, strong, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const current = ({ workday, image, file }: SeedContext): SeedDocument =>
  article({
    id: 'article-ki-rettleiing',
    slug: 'ny-rettleiing-om-kunstig-intelligens',
    kind: 'news',
    title: 'Ny rettleiing om kunstig intelligens i kommunane',
    lead: 'Rettleiinga seier kva du kan bruke språkmodellar til, kva du ikkje kan leggje inn, og kven som har ansvaret for svaret. Ho erstattar dei førebelse råda.',
    mainImage: image('islands', {
      alt: 'Teikning av eit fyr på eit skjer i skumringa. Lyskjegla går over sjøen og to seglbåtar.',
    }),
    topics: ['topic-kunstig-intelligens', 'topic-tryggleik'],
    publishedAt: osloInstant(workday(-4), '10:00'),
    contacts: ['person-solveig-ytrearne'],
    related: ['event-ki-webinar'],
    body: [
      p(
        'Stadig fleire tilsette bruker kunstig intelligens til å skrive utkast, lage samandrag og finne fram i lange dokument. Mange har spurt oss kvar grensa går. No har ei arbeidsgruppe frå sju kommunar skrive ei rettleiing som gjeld for alle i nettverket.',
      ),
      h2('Tre reglar som alltid gjeld'),
      ...numbers(
        [
          strong('Du er ansvarleg for teksten.'),
          ' Les han, rett han og stå for han, same kven som har skrive utkastet.',
        ],
        [
          strong('Ikkje legg inn opplysningar om folk.'),
          ' Det gjeld òg når du meiner at ingen kan kjenne dei att.',
        ],
        [
          strong('Sei frå.'),
          ' Skal eit svar frå ein modell vere ein del av eit vedtak, må det gå fram av saka.',
        ],
      ),
      h2('Kva du kan bruke modellane til'),
      h3('Utan å spørje først'),
      ...bullets(
        'forenkle eit brev som ikkje inneheld opplysningar om personar',
        'lage forslag til overskrifter, møteplanar og sjekklister',
        'samanfatte offentlege dokument',
      ),
      h3('Etter avtale med leiaren din'),
      ...bullets('sortere høyringssvar', 'tekste og setje om opptak', 'søkje i interne rutinar'),
      p(
        'Skal de byggje noko nytt, må kommunen først vurdere kva det har å seie for personvernet. Malen for vurderinga ligg ved.',
      ),
      attachment(file('svarskjema.odt', 'Mal for vurdering av personvern')),
      h2('Spør oss på webinaret'),
      p(
        'Vi går gjennom rettleiinga og svarer på spørsmål på ',
        to('eit ope webinar', 'event-ki-webinar'),
        '. Der får du òg høyre korleis Fjordøy kommune har gått fram.',
      ),
    ],
  })

/** Guidance that was withdrawn when better guidance came; two other documents still link to it. */
const withdrawn = ({ workday }: SeedContext): SeedDocument =>
  article({
    id: 'article-ki-forebelse-rad',
    slug: 'forebelse-rad-om-kunstig-intelligens',
    kind: 'news',
    title: 'Førebelse råd om bruk av kunstig intelligens',
    lead: 'Mange tilsette prøver språkmodellar i arbeidet. Her er råda som gjeld inntil vi har ei eiga rettleiing.',
    topics: ['topic-kunstig-intelligens'],
    publishedAt: osloInstant(workday(-286), '11:00'),
    lastUpdated: osloInstant(workday(-4), '10:00'),
    changes: [
      { at: osloInstant(workday(-4), '10:00'), note: 'Saka er tilbaketrekt. Ny rettleiing gjeld i staden.' },
      {
        at: osloInstant(workday(-258), '10:00'),
        note: 'Lagt til at råda gjeld for folkevalde òg.',
      },
    ],
    withdrawn: {
      at: osloInstant(workday(-4), '10:00'),
      reason:
        'Råda vart skrivne før vi hadde røynsler å byggje på, og nokre av dei er for strenge. Bruk den nye rettleiinga.',
      replacement: 'article-ki-rettleiing',
    },
    body: [
      p(
        'Inntil vidare bør du ikkje bruke språkmodellar til saksbehandling, verken til utkast eller til samandrag.',
      ),
      ...bullets(
        'Bruk berre verktøy som kommunen din har godkjent.',
        'Ikkje lim inn tekst frå saker eller e-post.',
        'Skriv ned kva du har brukt modellen til.',
      ),
      p('Råda gjeld for både tilsette og folkevalde.'),
    ],
  })

/** The guidance on artificial intelligence, and the older one that it replaces. */
export const artificialIntelligence = (context: SeedContext): SeedDocument[] => [
  current(context),
  withdrawn(context),
]
