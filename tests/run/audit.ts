import { spawnSync } from 'node:child_process'
import { unansweredIn } from './advisories.ts'

/** `npm run audit`: fails on what is known against the packages that serve, and is grave and unanswered (advisories.ts). */

const say = (text: string) => process.stdout.write(`${text}\n`)

/** In ms. A registry that says nothing is not waited for. */
const patience = 60_000

function reported(): unknown {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--audit=true'], {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 64 * 1024 * 1024,
  })
  try {
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}

const unanswered = unansweredIn(reported())
if (unanswered === undefined) {
  say('The registry tells nothing of advisories: the packages are not audited.')
} else if (unanswered.length === 0) {
  say(
    'Nothing high or critical is known against the packages that serve, but what is answered in tests/run/advisories.ts.',
  )
} else {
  for (const { id, package: name, severity, title, url } of unanswered)
    say(`${name}: ${severity}, ${id}: ${title}\n  ${url}`)
  say('Update the package; or, where it is no danger here, say why in tests/run/advisories.ts.')
  process.exitCode = 1
}
