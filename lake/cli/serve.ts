import { parseArgs } from 'node:util'
import { tellParent } from '#lib/process/childProcess.ts'
import { writeOut } from '#lib/process/output.ts'
import { startLake } from '../server.ts'
import type { LakeSettings } from '../settings.ts'
import { datasetIdOf } from './datasetId.ts'
import { seedIfEmpty } from './seed.ts'
import { forgetServing, noteServing } from './serving.ts'

/**
 * `serve [--seed-if-empty]`: runs the lake until SIGINT or SIGTERM. To the process that started it over a channel it
 * says `{type: 'ready', port, seeded, datasetId}`, and it ends with that process.
 */
export async function serve(args: string[], settings: LakeSettings): Promise<void> {
  const { values } = parseArgs({ args, options: { 'seed-if-empty': { type: 'boolean', default: false } } })
  const stop = stopSignal()
  // Before the webhooks are on: the receiver starts after us, and reads all of it then.
  const seeded = values['seed-if-empty'] && (await seedIfEmpty(settings))
  const running = await startLake(settings)
  // Without the note the other commands do not find it; readers and editors do.
  await noteServing(settings.directory, running.port).catch((error: unknown) =>
    running.lake.report('Where it answers could not be noted for the other commands', error),
  )

  const datasetId = datasetIdOf(running.lake.store)
  writeOut(
    1,
    `The lake answers at http://localhost:${running.port} and keeps its files in ${settings.directory}\n`,
  )
  await tellParent({ type: 'ready', port: running.port, seeded, datasetId })

  await stop
  forgetServing(settings.directory)
  await running.close()
  process.channel?.unref()
}

/** The listeners stay: a signal that comes again while we stop would end us in the midst of it. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => resolve())
  })
}
