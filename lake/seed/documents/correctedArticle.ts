import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { callout, figure, h2, p, table, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/**
 * An article with a correction of substance, which changed «Sist oppdatert», and later a corrected misspelling, which
 * did not: the second one can only be seen in the Content Lake's revisions.
 */
export const correctedArticle = ({ workday, image }: SeedContext): SeedDocument[] => {
  const corrected = osloInstant(workday(-8), '15:00')
  return [
    article({
      id: 'article-digital-ferje',
      slug: 'digitalt-hjelpetilbod-pa-ferja',
      kind: 'news',
      title: 'Får digital hjelp på veg over fjorden',
      lead: 'To dagar i veka reiser rettleiarar med ferja for å hjelpe folk med innlogging, skjema og digital post. Tilbodet er gratis, og du treng ikkje bestille time.',
      mainImage: image('ferry', {
        alt: 'Teikning av ei kvit og blå bilferje på ein fjord med snødekte fjell bak.',
      }),
      topics: ['topic-tenester', 'topic-kompetanse'],
      publishedAt: osloInstant(workday(-10), '07:00'),
      lastUpdated: corrected,
      changes: [
        {
          at: corrected,
          note: 'Retting: Vi skreiv at tilbodet gjeld alle dagar. Det rette er tysdagar og torsdagar.',
        },
      ],
      contacts: ['person-kari-mette-oynes'],
      body: [
        callout(
          { tone: 'warning', title: 'Retting' },
          p(
            'I ei tidlegare utgåve stod det at rettleiarane er om bord alle dagar. Dei er med tysdagar og torsdagar.',
          ),
        ),
        p(
          'Overfarten tek 35 minutt. Det er nok til å få orden på BankID, lese eit brev frå kommunen eller sende inn ein søknad. I ei prøvetid på eitt år står to rettleiarar klare i salongen med nettbrett og god tid.',
        ),
        figure(
          image('bridge', {
            alt: 'Teikning av ei hengebru over ein fjord i kveldslys, med ein buss og ein bil på brua.',
            caption: 'Når brua står ferdig, flyttar tilbodet inn på ekspressbussen.',
          }),
        ),
        p(
          'Ideen kom frå ein innbyggjar. Ho hadde stått i kø på rådhuset for å få hjelp med eit skjema, og rakk ikkje ferja heim. «Kvifor kan ikkje hjelpa reise med oss?» skreiv ho til kommunen.',
        ),
        h2('Når rettleiarane er om bord'),
        table(
          'Avgangar med digital hjelp',
          [
            ['Dag', 'Frå Fjordøy', 'Frå fastlandet'],
            ['Tysdag', '08.15 og 14.15', '09.00 og 15.00'],
            ['Torsdag', '10.15 og 16.15', '11.00 og 17.00'],
          ],
          true,
        ),
        h2('Rettleiarane ser ikkje opplysningane dine'),
        p(
          'Du held sjølv i nettbrettet og tastar inn passord og kodar. Rettleiarane har teieplikt og snur seg når du skriv. Når du er ferdig, blir nettbrettet tømt.',
        ),
        p(
          'Dei som heller vil lære heime, kan følgje ',
          to('dei opne webinara våre', 'event-webinarserie'),
          '. Opptaka ligg ute.',
        ),
      ],
    }),
  ]
}
