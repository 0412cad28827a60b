import { judgedHalves, judgedLater } from '#tests/support/judgedSentences.ts'
import { wordListsFromPackages } from '#tests/support/wordLists.ts'
import { emptyReport, type Report } from './report.ts'

/** The share that may be missed, and that may be told wrongly, in percent. */
const limit = 2

/** How advice about words of the other written language does on 200 sentences, in both halves. */
export async function advice(): Promise<Report> {
  const report = emptyReport()
  const lists = await wordListsFromPackages()
  const after = judgedLater(lists)
  report.facts['40 sentences written after the rules'] =
    `${after.marked} with a marked word: ${after.missed} missed, ${after.wrong} told wrongly`
  for (const [half, { sentences, marked, missed, wrong }] of Object.entries(judgedHalves(lists))) {
    report.facts[`the ${half} half`] =
      `${sentences} sentences, ${marked} with a marked word: ${missed} missed, ${wrong} told wrongly`
    report.bars.push({ what: `${half}, missed in %`, measured: (missed / marked) * 100, limit })
    report.bars.push({ what: `${half}, told wrongly in %`, measured: (wrong / sentences) * 100, limit })
  }
  return report
}
