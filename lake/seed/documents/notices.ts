import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { link, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A two-sentence notice that leaves the lists by itself, and one that did so a year ago and still has its page. */
export const notices = ({ workday }: SeedContext): SeedDocument[] => [
  article({
    id: 'article-vedlikehald-innlogging',
    slug: 'innlogginga-er-nede-for-vedlikehald',
    kind: 'notice',
    title: 'Innlogginga til fagdelinga er nede for vedlikehald',
    shortTitle: 'Vedlikehald av innlogginga',
    lead: 'Vi oppgraderer innlogginga til fagdelinga.',
    topics: ['topic-tenester'],
    publishedAt: osloInstant(workday(-1), '08:00'),
    expiresAt: osloInstant(workday(2), '16:00'),
    body: [
      p(
        `Du kan ikkje logge inn i fagdelinga før arbeidet er ferdig. Hastar det, kan du skrive til `,
        link('post@example.no', 'mailto:post@example.no'),
        '.',
      ),
    ],
  }),
  article({
    id: 'article-stengt-sentralbord',
    slug: 'sentralbordet-stengt-ein-ettermiddag',
    kind: 'notice',
    title: 'Sentralbordet er stengt ein ettermiddag',
    lead: 'Vi byter telefonsystem.',
    topics: ['topic-digi-vestland'],
    publishedAt: osloInstant(workday(-261), '09:00'),
    expiresAt: osloInstant(workday(-260), '16:00'),
    body: [
      p(
        'Sentralbordet er stengt frå kl. 12.00 medan vi byter telefonsystem. Du kan nå oss på e-post som vanleg.',
      ),
    ],
  }),
]
