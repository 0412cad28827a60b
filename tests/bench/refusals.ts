import { encodeSignatureHeader } from '@sanity/webhook'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { type Figures, figuresOf, timed } from './figures.ts'
import { emptyReport, type Report } from './report.ts'

const rounds = 200

async function refusalTimes({ site, secret }: Aktuelt): Promise<Record<string, Figures>> {
  const body = JSON.stringify({ _id: 'nowhere', _type: 'topic', operation: 'delete' })
  const post = async (headers: Record<string, string>) => {
    const answer = await fetch(`${site}/api/revalidate`, { method: 'POST', body, headers })
    await answer.text()
  }
  const signed = async (time: number, key = secret) => ({
    'sanity-webhook-signature': await encodeSignatureHeader(body, time, key),
  })
  const repeated = await signed(Date.now())
  await post(repeated)
  const kinds: Record<string, () => Promise<Record<string, string>>> = {
    'no signature': async () => ({}),
    'wrong signature': () => signed(Date.now(), 'not-the-secret-of-this-site'),
    'stale signature': () => signed(Date.now() - 3_600_000),
    'repeated signature': async () => repeated,
  }
  const figures: Record<string, Figures> = {}
  for (const [kind, headersOf] of Object.entries(kinds)) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const headers = await headersOf()
      times.push(await timed(() => post(headers)))
    }
    figures[kind] = figuresOf(times)
  }
  return figures
}

/** What it costs to reject a delivery: from the request to the last byte of the response, in ms, over loopback. */
export async function refusals(): Promise<Report> {
  const aktuelt = await startAktuelt()
  try {
    return { ...emptyReport(), tables: { 'Turning a delivery away': await refusalTimes(aktuelt) } }
  } finally {
    await aktuelt.stop()
  }
}
