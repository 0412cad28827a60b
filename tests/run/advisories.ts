import { z } from 'zod'

/** What is known against a package that is installed. */
export type Advisory = { id: string; package: string; severity: string; title: string; url: string }

/** Those that are no danger here, by id (as `GHSA-…`), each with the reason. */
const answered: Readonly<Record<string, string>> = {}

const advisory = z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() })
const report = z.object({
  auditReportVersion: z.literal(2),
  // A text is the name of another package, through which this one is concerned: its own entry has the advisory.
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
})

const grave = new Set(['high', 'critical'])

/**
 * The advisories of `npm audit --json` that are high or critical and have no answer, each once; undefined when it is no
 * report, as from a registry that has none to give.
 */
export function unansweredIn(json: unknown, answers = answered): Advisory[] | undefined {
  const { success, data } = report.safeParse(json)
  if (!success) return undefined
  const found = new Map<string, Advisory>()
  for (const { via } of Object.values(data.vulnerabilities)) {
    for (const each of via) {
      if (typeof each === 'string' || !grave.has(each.severity)) continue
      const id = each.url.split('/').at(-1) ?? each.url
      const { name, severity, title, url } = each
      if (!Object.hasOwn(answers, id)) found.set(id, { id, package: name, severity, title, url })
    }
  }
  return [...found.values()]
}
