import { answersTable, hearingPaper, programmeForm } from './papers.ts'
import { factSheet, minutesPaper, reportPaper } from './reports.ts'
import { zip } from './zip.ts'

const sources = {
  'hoyringsnotat.pdf': { contentType: 'application/pdf', draw: hearingPaper },
  'svarskjema.odt': { contentType: 'application/vnd.oasis.opendocument.text', draw: programmeForm },
  'innspel.csv': { contentType: 'text/csv', draw: answersTable },
  'arsmelding.pdf': { contentType: 'application/pdf', draw: reportPaper },
  'fact-sheet.pdf': { contentType: 'application/pdf', draw: factSheet },
  'referat.pdf': { contentType: 'application/pdf', draw: minutesPaper },
  'pressepakke.zip': {
    contentType: 'application/zip',
    draw: () =>
      zip([
        {
          name: 'les-meg.txt',
          bytes: Buffer.from('Faktaark og høyringsnotat til fri bruk for redaksjonar.\n'),
        },
        { name: 'fact-sheet.pdf', bytes: factSheet() },
        { name: 'hoyringsnotat.pdf', bytes: hearingPaper() },
      ]),
  },
} as const satisfies Record<string, { contentType: string; draw: () => Buffer }>

export type FileName = keyof typeof sources

/** The attachments of the seed, by their download names. The bytes are the same on every call. */
export const drawFiles = (): { name: FileName; contentType: string; bytes: Buffer }[] =>
  // The keys of `sources` are exactly the names; the type of Object.entries does not say so.
  (Object.entries(sources) as [FileName, (typeof sources)[FileName]][]).map(
    ([name, { contentType, draw }]) => ({
      name,
      contentType,
      bytes: draw(),
    }),
  )
