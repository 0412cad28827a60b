import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { siteTime } from '../times/siteTime.ts'
import { textsOfYear, yearsWithTexts } from './report.ts'
import { type YearCounts, yearCounts } from './shares.ts'

/** The report, or how far the reading of it has come; `all` is how many years there are, once that is known. */
export type Report =
  | { state: 'reading'; done: number; all: number | undefined }
  | { state: 'failed' }
  | { state: 'read'; years: readonly YearCounts[] }

/** Reads the report, one year at a time: what one query holds at once is one year's texts. */
export function useReport(client: SanityClient): { report: Report; again: () => void } {
  const [report, setReport] = useState<Report>({ state: 'reading', done: 0, all: undefined })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads anew
  useEffect(() => {
    let isCurrent = true
    const tell = (told: Report) => {
      if (isCurrent) setReport(told)
    }
    async function readAll() {
      const now = await siteTime.ask()
      const years = await yearsWithTexts(client, now)
      const read: YearCounts[] = []
      for (const year of years) {
        if (!isCurrent) return
        tell({ state: 'reading', done: read.length, all: years.length })
        read.push(yearCounts(year, await textsOfYear(client, year, now)))
      }
      tell({ state: 'read', years: read })
    }
    tell({ state: 'reading', done: 0, all: undefined })
    readAll().catch(() => tell({ state: 'failed' }))
    return () => {
      isCurrent = false
    }
  }, [client, attempt])
  return { report, again: () => setAttempt((count) => count + 1) }
}
