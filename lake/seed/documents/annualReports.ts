import { osloYear } from '#lib/dates/oslo.ts'
import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, h2, p, table, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** Two annual reports that would both like the slug `arsmelding`: the later one had to take another. */
export const annualReports = ({ workday, image, file }: SeedContext): SeedDocument[] => {
  const published = osloInstant(workday(-71), '10:00')
  const year = osloYear(published) - 1
  return [
    article({
      id: 'article-arsmelding-ny',
      slug: 'arsmelding-2',
      kind: 'news',
      title: `Årsmelding ${year}: fleire tenester, færre skjema`,
      shortTitle: `Årsmelding ${year}`,
      lead: 'Nettverket har halde tolv opne webinar, fem kommunar har prøvd ny innbyggjarportal, og rekneskapen går i balanse.',
      mainImage: image('fjord', {
        alt: 'Teikning av ein fjord ved soloppgang mellom bratte fjell, med eit raudt naust i framgrunnen.',
      }),
      topics: ['topic-digi-vestland'],
      publishedAt: published,
      contacts: ['person-ragnhild-vikoyr'],
      attachments: [file('arsmelding.pdf', `Årsmelding ${year}`)],
      body: [
        p(
          'Årsmeldinga fortel kva nettverket har brukt pengane og tida på. Her er det viktigaste. Heile meldinga ligg som vedlegg.',
        ),
        h2('Året i tal'),
        table('Nøkkeltal for to år', [
          ['', String(year - 1), String(year)],
          ['Kommunar i nettverket', '38', '41'],
          ['Opne webinar', '7', '12'],
          ['Deltakarar på webinar', '1 240', '2 915'],
          ['Felles innkjøp', '2', '3'],
        ]),
        h2('Dette lærte vi'),
        ...bullets(
          'Felles innkjøp sparer pengar, men tek lengre tid enn vi trudde.',
          'Små kommunar treng hjelp til å komme i gang, ikkje berre tilgang til ferdige løysingar.',
          'Opptak utan teksting blir ikkje sett. No tekstar vi alt.',
        ),
        p('Du kan samanlikne med ', to('årsmeldinga frå året før', 'article-arsmelding-gammal'), '.'),
      ],
    }),
    article({
      id: 'article-arsmelding-gammal',
      slug: 'arsmelding',
      kind: 'news',
      title: `Årsmelding ${year - 1}`,
      lead: 'Eit år der nettverket voks og fekk eigne tilsette.',
      topics: ['topic-digi-vestland'],
      publishedAt: osloInstant(workday(-332), '10:00'),
      body: [
        p(
          'Gjennom året fekk nettverket tre nye kommunar og to nye tilsette. Det vart halde sju opne webinar og ein konferanse. Rekneskapen viste eit lite overskot, som vart sett av til opplæring.',
        ),
        p(
          'Det største arbeidet var å kartleggje kva system kommunane har. Oversikta er grunnlaget for dei felles innkjøpa.',
        ),
      ],
    }),
  ]
}
