import { article } from '../article.ts'
import { addDays, addWorkdays, onOrAfter, osloInstant, written } from '../osloTime.ts'
import { attachment, bullets, callout, h2, link, numbers, p, strong, table } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const open = ({ day, workday, image, file }: SeedContext): SeedDocument => {
  const published = workday(-30)
  const deadline = onOrAfter(day(16), 5)
  const firstDeadline = addDays(deadline, -14)
  const extended = osloInstant(workday(-5), '13:00')
  return article({
    id: 'article-hoyring-strategi',
    slug: 'hoyring-felles-digital-strategi',
    kind: 'hearing',
    title: 'Høyring: felles digital strategi for kommunane i Vestland',
    shortTitle: 'Høyring: felles digital strategi',
    lead: `Sei kva du meiner om strategien som skal gjelde for alle kommunane i nettverket. Vi har utsett fristen til ${written(deadline)} kl. 23.59.`,
    mainImage: image('townHall', {
      alt: 'Teikning av eit rådhus i raud teglstein med klokketårn, flagg og folk på plassen framfor.',
    }),
    topics: ['topic-politikk', 'topic-digi-vestland'],
    publishedAt: osloInstant(published, '09:00'),
    lastUpdated: extended,
    changes: [
      {
        at: extended,
        note: `Høyringsfristen er flytta frå ${written(firstDeadline)} til ${written(deadline)}.`,
      },
    ],
    deadline: osloInstant(deadline, '23:59'),
    contacts: ['person-ragnhild-vikoyr'],
    attachments: [
      file('hoyringsnotat.pdf', 'Høyringsnotat'),
      file('svarskjema.odt', 'Svarskjema du kan fylle ut'),
    ],
    related: ['article-hoyring-personvern'],
    body: [
      callout(
        { tone: 'warning', title: 'Ny frist' },
        p(
          'Fleire kommunestyre rakk ikkje å behandle saka innan den første fristen. Difor har vi utsett han med to veker. Har du alt svart, treng du ikkje gjere noko.',
        ),
      ),
      p(
        'Strategien skal gjere det lettare for kommunane å velje likt der det er tenleg, og å velje ulikt der det er gode grunnar til det. Han skal gjelde i fire år og ta over for dei strategiane som kommunane har kvar for seg.',
      ),
      h2('Kva forslaget går ut på'),
      ...numbers(
        'Innbyggjarane skal finne tenestene på same måte i alle kommunane.',
        'Kommunane skal dele data når lova opnar for det.',
        'Store innkjøp skal planleggjast saman, minst eitt år i førevegen.',
        'Tilsette skal få opplæring i arbeidstida.',
      ),
      h2('Dette vil vi gjerne ha svar på'),
      ...bullets(
        'Er måla dei rette?',
        'Kva bør kommunane ta tak i først?',
        'Er det tenester som ikkje bør vere felles?',
        'Kva treng ein liten kommune for å kunne vere med?',
      ),
      h2('Slik svarer du'),
      p(
        'Send svaret ditt til ',
        link('innspel@example.no', 'mailto:innspel@example.no'),
        ` innan ${written(deadline)} kl. 23.59. Du kan bruke svarskjemaet, men du må ikkje. Alle kan svare, òg dei som ikkje har fått brev om høyringa.`,
      ),
      p(strong('Svara er offentlege.'), ' Vi legg dei ut på denne sida når fristen er ute.'),
    ],
  })
}

const closed = ({ day, file }: SeedContext): SeedDocument => {
  const deadline = onOrAfter(day(-170), 5)
  const summed = osloInstant(addWorkdays(deadline, 22), '12:00')
  return article({
    id: 'article-hoyring-personvern',
    slug: 'hoyring-felles-personvernombod',
    kind: 'hearing',
    title: 'Høyring om felles personvernombod: her er svara',
    shortTitle: 'Høyring: felles personvernombod',
    lead: 'Høyringa er avslutta. Vi fekk 97 svar, og dei fleste støttar forslaget.',
    topics: ['topic-politikk', 'topic-tryggleik'],
    publishedAt: osloInstant(addDays(deadline, -56), '09:00'),
    lastUpdated: summed,
    changes: [
      { at: summed, note: 'Lagt til oppsummering av høyringssvara.' },
      { at: osloInstant(addDays(deadline, 3), '09:00'), note: 'Høyringa er avslutta.' },
    ],
    deadline: osloInstant(deadline, '23:59'),
    contacts: ['person-solveig-ytrearne'],
    body: [
      p(
        'Styringsgruppa føreslo at dei kommunane som ønskjer det, kan dele på eitt personvernombod. I dag har dei fleste små kommunar eit ombod som gjer arbeidet ved sida av ei anna stilling.',
      ),
      h2('Oppsummering'),
      table('Høyringssvar etter avsendar', [
        ['Avsendar', 'Svar', 'Støttar forslaget', 'Ønskjer endringar'],
        ['Kommunar', '31', '27', '4'],
        ['Frivillige organisasjonar', '12', '9', '3'],
        ['Næringsliv', '8', '6', '2'],
        ['Privatpersonar', '46', '33', '13'],
      ]),
      p(
        'Dei som ønskjer endringar, er særleg opptekne av at ombodet må vere lett å få tak i. Fleire skriv at ein bør kunne møte ombodet på rådhuset, ikkje berre på telefon.',
      ),
      attachment(file('innspel.csv', 'Høyringssvara i tal, til rekneark')),
      h2('Kva skjer no'),
      p(
        'Styringsgruppa tek svara med seg i det vidare arbeidet. Kvar kommune avgjer sjølv om han vil vere med.',
      ),
    ],
  })
}

/** An open hearing whose deadline has been extended once, and a closed one with a summary of the responses. */
export const hearings = (context: SeedContext): SeedDocument[] => [open(context), closed(context)]
