import { osloYear } from '#lib/dates/oslo.ts'
import { article } from '../article.ts'
import { onOrAfter, osloInstant, writtenDay } from '../osloTime.ts'
import { bullets, h2, h3, p, strong, to } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** Minutes of the steering group: attendance, numbered items, decisions. */
export const minutes = ({ day, file }: SeedContext): SeedDocument[] => {
  const held = onOrAfter(day(-18), 4)
  const year = String(osloYear(osloInstant(held, '12:00'))).slice(2)
  const item = (number: number, title: string) => h3(`Sak ${number}-${year}: ${title}`)
  return [
    article({
      id: 'article-referat-styringsgruppa',
      slug: 'referat-fra-styringsgruppa',
      kind: 'minutes',
      title: `Referat frå styringsgruppa ${writtenDay(held)}`,
      shortTitle: 'Referat frå styringsgruppa',
      lead: 'Styringsgruppa vedtok budsjettet for neste år og ein plan for korleis fleire kommunar kan ta i bruk den felles innbyggjarportalen.',
      topics: ['topic-digi-vestland', 'topic-politikk'],
      publishedAt: osloInstant(onOrAfter(held, 5), '14:00'),
      contacts: ['person-jon-espeskar'],
      attachments: [file('referat.pdf', 'Signert referat')],
      body: [
        h2('Til stades'),
        ...bullets(
          'Jon Espeskår, leiar',
          'Kari-Mette Øynes, Fjordøy kommune',
          'Ragnhild Vikøyr, dagleg leiar (møterett)',
          'Amina Haugane, prosjektleiar (sak 18 og 19)',
        ),
        p(strong('Forfall: '), 'Solveig Åse Ytrearne. Vara møtte ikkje.'),
        p('Møtet var på nett og varte frå kl. 09.00 til kl. 11.30. Innkalling og sakliste vart godkjende.'),
        h2('Saker'),
        item(18, 'Felles innbyggjarportal'),
        p(
          'Prosjektleiaren gjorde greie for prøvedrifta i fem kommunar. Feil blir retta same veke, og innbyggjarane er nøgde. Elleve kommunar har meldt interesse.',
        ),
        p(
          strong('Vedtak: '),
          'Styringsgruppa tilrår at kommunane tek i bruk portalen i tre puljar, og at dei minste kommunane får hjelp først.',
        ),
        item(19, 'Budsjett for neste år'),
        p('Dagleg leiar la fram forslaget. Kontingenten er uendra, og det er sett av meir til opplæring.'),
        p(strong('Vedtak: '), 'Budsjettet er vedteke slik det låg føre. Samrøystes.'),
        item(20, 'Høyring av digital strategi'),
        p(
          'Fleire kommunestyre har bede om lengre frist. Sjå ',
          to('høyringa', 'article-hoyring-strategi'),
          '.',
        ),
        p(strong('Vedtak: '), 'Dagleg leiar får fullmakt til å utsetje fristen med inntil to veker.'),
        item(21, 'Eventuelt'),
        p('Ingen saker.'),
      ],
    }),
  ]
}
