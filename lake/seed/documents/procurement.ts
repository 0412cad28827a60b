import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, em, h2, p, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A plain news article; it still links to guidance that has since been withdrawn. */
export const procurement = ({ workday, image }: SeedContext): SeedDocument[] => [
  article({
    id: 'article-felles-innkjop',
    slug: 'felles-innkjop-av-sak-og-arkiv',
    kind: 'news',
    title: 'Fjorten kommunar kjøper sak- og arkivsystem saman',
    lead: 'Konkurransen er lyst ut. For første gong stiller kommunane same krav, og dei eig krava saman.',
    mainImage: image('harbour', {
      alt: 'Teikning av fargerike sjøhus langs ei hamn i regnver, med ein fiskebåt og ein person under ein gul paraply.',
    }),
    topics: ['topic-innkjop'],
    publishedAt: osloInstant(workday(-93), '09:00'),
    contacts: ['person-samuel-bergsdal'],
    related: ['article-ki-forebelse-rad'],
    body: [
      p(
        'Eit sak- og arkivsystem er det første mange tilsette opnar om morgonen. Likevel har kommunane til no kjøpt kvar sitt, med kvar sine krav. Det har gjort det dyrt å byte og vanskeleg å samarbeide.',
      ),
      h2('Færre krav, men strengare'),
      p(
        'Arbeidsgruppa strauk over halvparten av krava som kommunane brukte før. Dei som står att, gjeld det som betyr noko:',
      ),
      ...bullets(
        'Kommunen skal kunne ta med seg alle data når avtalen går ut.',
        'Systemet skal kunne brukast med tastatur og skjermlesar.',
        'Nye arkivreglar skal vere på plass før dei tek til å gjelde.',
        'Leverandøren skal vise kva kvar modul kostar.',
      ),
      h2('Kva med kunstig intelligens?'),
      p(
        'Mange leverandørar tilbyr no ',
        em('smarte forslag'),
        ' i systema. Kommunane har valt å ikkje be om det i denne runden, mellom anna på grunn av ',
        to('dei førebelse råda', 'article-ki-forebelse-rad'),
        ' om kunstig intelligens.',
      ),
      p(
        'Avtalen skal etter planen vere underskriven før sommaren, og dei første kommunane kan ta systemet i bruk eit halvt år seinare.',
      ),
    ],
  }),
]
