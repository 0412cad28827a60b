import { odt } from './odt.ts'
import { pdf } from './pdf.ts'

/** The consultation paper on shared digital services. */
export const hearingPaper = (): Buffer =>
  pdf('Høyringsnotat: felles digital strategi', 'nn-NO', [
    { heading: 1, text: 'Høyringsnotat: felles digital strategi for kommunane i Vestland' },
    {
      text: 'Styringsgruppa i Digi Vestland legg med dette fram utkast til felles digital strategi. Alle som bur, arbeider eller driv verksemd i Vestland, kan seie meininga si.',
    },
    { heading: 2, text: 'Kvifor ein felles strategi' },
    {
      text: 'Kommunane i fylket løyser dei same oppgåvene, men har til no valt løysingar kvar for seg. Det har gjort det dyrt å byte system og vanskeleg å dele data. Ein felles strategi skal gjere det lettare å velje likt der det er tenleg, og å velje ulikt der det er gode grunnar til det.',
    },
    { heading: 2, text: 'Kva vi føreslår' },
    {
      text: '1. Innbyggjarane skal finne tenestene på same måte i alle kommunane. 2. Kommunane skal dele data når lova opnar for det. 3. Store innkjøp skal planleggjast saman, minst eitt år i førevegen. 4. Tilsette skal få opplæring i arbeidstida.',
    },
    { heading: 2, text: 'Spørsmål til høyringsinstansane' },
    {
      text: 'Er måla dei rette? Kva bør vi ta tak i først? Er det tenester som ikkje bør vere felles? Kva treng ein liten kommune for å vere med?',
    },
  ])

/** The response form of the consultation. */
export const programmeForm = (): Buffer =>
  odt('Svarskjema: felles digital strategi', [
    'Namn på verksemda eller personen som svarar:',
    'Kan vi kontakte deg dersom vi har spørsmål? Skriv e-postadressa di her:',
    '1. Er måla i strategien dei rette? Grunngje gjerne svaret.',
    '2. Kva bør kommunane ta tak i først?',
    '3. Er det tenester som ikkje bør vere felles?',
    '4. Har du andre innspel?',
    'Høyringssvar er offentlege. Ikkje skriv opplysningar som er underlagde teieplikt.',
  ])

/** The numbers of responses to the consultation; RFC 4180 with semicolons, as Norwegian spreadsheets expect. */
export const answersTable = (): Buffer => {
  const rows = [
    ['Avsendar', 'Tal på svar', 'Støttar måla', 'Ønskjer endring'],
    ['Kommunar', '31', '27', '4'],
    ['Frivillige organisasjonar', '12', '9', '3'],
    ['Næringsliv', '8', '6', '2'],
    ['Privatpersonar', '46', '33', '13'],
  ]
  // The byte order mark makes spreadsheet programs read æ, ø and å correctly.
  return Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`)
}
