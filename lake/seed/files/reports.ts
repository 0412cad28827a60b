import { pdf } from './pdf.ts'

/** A short version of the annual report. */
export const reportPaper = (): Buffer =>
  pdf('Årsmelding for Digi Vestland', 'nn-NO', [
    { heading: 1, text: 'Årsmelding for Digi Vestland' },
    {
      text: 'Digi Vestland er eit nettverk der kommunane i Vestland samarbeider om digitalisering. Årsmeldinga fortel kva vi har gjort, kva det har kosta, og kva vi har lært.',
    },
    { heading: 2, text: 'Dette har vi gjort' },
    {
      text: 'Nettverket har halde tolv opne webinar, to fagdagar og ein konferanse. Fem kommunar har teke i bruk felles innbyggjarportal. Elleve kommunar har delt rettleiingar og malar med dei andre.',
    },
    { heading: 2, text: 'Økonomi' },
    {
      text: 'Kommunane betaler ein grunnsum og eit tillegg per innbyggjar. Rekneskapen er gjord opp med eit lite overskot, som er sett av til opplæring.',
    },
    { heading: 2, text: 'Dette har vi lært' },
    {
      text: 'Felles innkjøp sparer pengar, men tek lengre tid enn vi trudde. Små kommunar treng hjelp til å komme i gang, ikkje berre tilgang til ferdige løysingar.',
    },
  ])

/** A fact sheet for the press, in English. */
export const factSheet = (): Buffer =>
  pdf('Fact sheet: Digi Vestland', 'en', [
    { heading: 1, text: 'Fact sheet: Digi Vestland' },
    {
      text: 'Digi Vestland is a network of municipalities in Vestland county, on the west coast of Norway. The members develop and buy digital services together, and share what they learn.',
    },
    { heading: 2, text: 'The shared service portal' },
    {
      text: 'Residents log in once and find the services of their municipality: applications, messages, invoices and appointments. The portal is built on national components, and every municipality keeps its own name and contact details.',
    },
    { heading: 2, text: 'Contact' },
    { text: 'Press enquiries: presse@example.no. Please allow one working day for an answer.' },
  ])

/** Minutes of the steering group, as signed. */
export const minutesPaper = (): Buffer =>
  pdf('Referat frå styringsgruppa', 'nn-NO', [
    { heading: 1, text: 'Referat frå styringsgruppa i Digi Vestland' },
    { text: 'Møtet vart halde på nett. Innkalling og sakliste vart godkjende utan merknader.' },
    { heading: 2, text: 'Vedtak' },
    {
      text: 'Sak 1 – Felles innbyggjarportal: Styringsgruppa tilrår at kommunane tek i bruk portalen i tre puljar.',
    },
    { text: 'Sak 2 – Budsjett: Styringsgruppa vedtek budsjettet slik det ligg føre.' },
    {
      text: 'Sak 3 – Møteplan: Styringsgruppa møtest den siste torsdagen i kvar månad, utanom juli og desember.',
    },
  ])
