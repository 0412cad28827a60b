import { parseArgs } from 'node:util'
import { StartError } from '#server/start/report.ts'
import { ProgramError } from '#tests/support/program.ts'
import { advice } from './advice.ts'
import { alert } from './alert.ts'
import { behind } from './behind.ts'
import { editing } from './editing.ts'
import { firstVisit } from './firstVisit.ts'
import { flood } from './flood.ts'
import { freshness } from './freshness.ts'
import { instances } from './instances.ts'
import { long } from './long.ts'
import { lost } from './lost.ts'
import { mangled } from './mangled.ts'
import { model } from './model.ts'
import { municipality } from './municipality.ts'
import { pictures } from './pictures.ts'
import { planned } from './planned.ts'
import { publications } from './publications.ts'
import { refusals } from './refusals.ts'
import { type Report, say, sayReport, writeReport } from './report.ts'
import { scale } from './scale.ts'
import { search } from './search.ts'
import { serving } from './serving.ts'
import { stormy } from './stormy.ts'
import { typing } from './typing.ts'

/** `npm run bench [-- <name> [seed]]`: measures the built site, prints the figures, writes them to bench-results/. */

type Bench = { about: string; run: (seed: number) => Promise<Report> }

const quick: Record<string, Bench> = {
  refusals: { about: 'turning a delivery away', run: refusals },
  publications: { about: 'from the commit in the lake to a fresh page', run: publications },
  freshness: { about: 'from the webhook to a fresh page', run: freshness },
}

const benches: Record<string, Bench> = {
  ...quick,
  advice: { about: 'what advice about words misses in 200 sentences', run: advice },
  alert: { about: 'an alert on 10,000 kept pages of two instances behind nginx', run: alert },
  behind: { about: 'one change behind another that 220 pages show', run: behind },
  lost: { about: 'from a commit whose webhook is lost to a fresh page', run: lost },
  instances: { about: 'from one instance to the next, through Redis', run: instances },
  scale: { about: 'one change with 100 and with 10,000 kept pages', run: scale },
  search: { about: 'searches with up to 50,000 documents, and how much they find', run: search },
  firstVisit: { about: 'what a reader waits for at a first visit, by Lighthouse', run: firstVisit },
  pictures: { about: 'the pictures of docs/editors-guide.md, taken anew', run: pictures },
  serving: { about: 'what a kept page costs, against a file from disk', run: serving },
  flood: { about: '100,000 made-up addresses', run: flood },
  mangled: { about: '1,000 documents broken in one place each', run: mangled },
  model: { about: 'whether 10,200 random changes leave anything old', run: model },
  municipality: { about: 'a generated municipality, looked at in every way', run: municipality },
  editing: { about: 'how many actions editors’ daily jobs take in Studio', run: editing },
  planned: { about: '100 planned changes, with kills, outages and clocks that are set', run: planned },
  typing: { about: 'how long a key takes in an event of 500 items and 300 paragraphs', run: typing },
  long: { about: 'every case of the tests of which npm test runs some each day', run: long },
  storm: { about: '500 publications with faults, kills and outages', run: stormy },
}

function refuse(reason: string): never {
  const all = Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(14)}${about}`)
  say(`${reason} The benches are:\n${all.join('\n')}`)
  process.exit(2)
}

const { positionals } = parseArgs({ allowPositionals: true })
const [wanted, seedGiven, ...more] = positionals
if (wanted !== undefined && !Object.hasOwn(benches, wanted)) refuse(`There is no bench ${wanted}.`)
const seed = seedGiven === undefined ? Date.now() % 1_000_000 : Number(seedGiven)
if (!Number.isSafeInteger(seed) || seed < 0) refuse(`${seedGiven} is no seed: give a whole number.`)
if (more.length > 0) refuse('Give one name at a time.')

try {
  for (const [name, { about, run }] of Object.entries(benches)) {
    if (wanted === undefined ? !(name in quick) : name !== wanted) continue
    say(`\n== ${name}: ${about}`)
    const report = await run(seed)
    sayReport(report)
    await writeReport(name, report)
    if (report.broken.length > 0) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof StartError || error instanceof ProgramError)) throw error
  say(error.message)
  process.exitCode = 1
}
