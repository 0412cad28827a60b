import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

// With soft hyphens, as editors paste them from a word processor.
const title =
  'Interkommunalt sam\u00adarbeids\u00advedtak om digitaliserings\u00adkompetanse\u00adutviklings\u00adtiltak for saks\u00adbehandlarar i barnehage-, skule- og helse\u00adtenesta i kommunane i Ytre og Indre Fjordregionen'

/** The longest title anyone could think of, without short title, lead or picture. */
export const longTitle = ({ workday }: SeedContext): SeedDocument[] => [
  article({
    id: 'article-lang-tittel',
    slug: 'interkommunalt-samarbeidsvedtak',
    kind: 'news',
    title,
    topics: ['topic-kompetanse', 'topic-politikk'],
    publishedAt: osloInstant(workday(-42), '13:30'),
    body: [
      p(
        'Vedtaket har fått eit langt namn, men er enkelt: Saksbehandlarar i ni kommunar får fire dagar opplæring i året, og kommunane deler på kursa.',
      ),
      ...bullets(
        'Kursa er i arbeidstida.',
        'Kvar kommune held eitt kurs.',
        'Alle kan ta alle kursa, same kvar dei arbeider.',
      ),
      p('Ordninga gjeld i to år. Etter det skal kommunane vurdere om ho har verka.'),
    ],
  }),
]
