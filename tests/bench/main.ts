import { mkdir, writeFile } from 'node:fs/promises'
import { startAktuelt } from '#tests/support/aktuelt.ts'
import type { Figures } from './figures.ts'
import { publicationTimes } from './publications.ts'
import { refusals } from './refusals.ts'

/** `npm run bench`: what is measured on the built site, printed and written to bench-results/latest.json. */

const say = (text: string) => process.stdout.write(`${text}\n`)

function table(title: string, rows: Record<string, Figures>): void {
  say(`\n${title} (ms)`)
  say(`${''.padEnd(22)}${['count', 'p50', 'p99', 'max'].map((head) => head.padStart(9)).join('')}`)
  for (const [name, { count, p50, p99, max }] of Object.entries(rows)) {
    say(name.padEnd(22) + [count, p50, p99, max].map((value) => String(value).padStart(9)).join(''))
  }
}

const aktuelt = await startAktuelt()
try {
  const refused = await refusals(aktuelt)
  const published = await publicationTimes(aktuelt)
  table('Turning a delivery away', refused)
  table('From the commit in the lake until the address shows it, with 24 readers', published.ms)
  say(`\nOf ${published.reads} visits meanwhile, ${published.failures} were not answered 200`)
  await mkdir('bench-results', { recursive: true })
  const results = { at: new Date().toISOString(), refused, published }
  await writeFile('bench-results/latest.json', `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await aktuelt.stop()
}
