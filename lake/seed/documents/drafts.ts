import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { draftOf } from '../publication.ts'
import { h2, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'
import { longTitle } from './longTitle.ts'

/** Documents that Studio shows as drafts: a text that has never been published, and a change to one that has. */
export const drafts = (context: SeedContext): SeedDocument[] => {
  const unpublished = article({
    id: 'article-nye-tilsette',
    slug: 'to-nye-kollegaer',
    kind: 'news',
    title: 'To nye kollegaer i Digi Vestland',
    lead: 'I neste månad får vi ein utviklar og ein tenestedesignar på laget.',
    topics: ['topic-digi-vestland'],
    publishedAt: osloInstant(context.workday(-1), '10:00'),
    body: [
      p(
        'Dei skal arbeide med den felles innbyggjarportalen. Skriv meir om bakgrunnen deira når avtalane er underskrivne.',
      ),
      h2('Kva dei skal gjere'),
      p('Hugs å spørje om bilete.'),
    ],
  })
  return [
    draftOf(unpublished, {}),
    ...longTitle(context).map((published) =>
      draftOf(published, { title: 'Ni kommunar deler på kursa for saksbehandlarar' }),
    ),
  ]
}
