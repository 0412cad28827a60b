import { setTimeout as pause } from 'node:timers/promises'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { type Figures, figuresOf, timed } from './figures.ts'

const publications = 200
const readers = 24
const article = 'bench-article'
const addresses = ['/aktuelt/maaling', '/aktuelt', '/']

type Reading = { stop: () => Promise<void>; failures: () => number; reads: () => number }

/** Readers who visit the addresses in turn, 10 times a second each, and count what is not 200. */
function startReading(site: string): Reading {
  let reading = true
  let failures = 0
  let reads = 0
  const read = async (start: number) => {
    for (let turn = start; reading; turn++) {
      const answer = await fetch(site + addresses[turn % addresses.length])
      await answer.arrayBuffer()
      reads++
      if (answer.status !== 200) failures++
      await pause(100)
    }
  }
  const all = Promise.all(Array.from({ length: readers }, (_, index) => read(index)))
  return {
    stop: async () => {
      reading = false
      await all
    },
    failures: () => failures,
    reads: () => reads,
  }
}

async function until(shows: () => Promise<boolean>): Promise<void> {
  while (!(await shows())) await pause(2)
}

/** From the commit in the lake until a reader's visit to each address shows it, in ms, while others read. */
export async function publicationTimes({ site, content }: Aktuelt): Promise<{
  ms: Record<string, Figures>
  reads: number
  failures: number
}> {
  await content.createOrReplace({
    _id: article,
    _type: 'article',
    title: 'Måling',
    slug: { _type: 'slug', current: 'maaling' },
    language: 'nn',
    publishedAt: new Date().toISOString(),
  })
  await until(async () => (await fetch(`${site}/aktuelt/maaling`)).status === 200)
  const times: Record<string, number[]> = Object.fromEntries(addresses.map((address) => [address, []]))
  const reading = startReading(site)
  for (let turn = 0; turn < publications; turn++) {
    const title = `Måling nummer ${turn}.`
    await content.patch(article).set({ title }).commit()
    const waits = addresses.map(async (address) => {
      const shows = async () => (await (await fetch(site + address)).text()).includes(title)
      times[address]?.push(await timed(() => until(shows)))
    })
    await Promise.all(waits)
  }
  await reading.stop()
  return {
    ms: Object.fromEntries(Object.entries(times).map(([address, values]) => [address, figuresOf(values)])),
    reads: reading.reads(),
    failures: reading.failures(),
  }
}
