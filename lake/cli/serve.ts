import { parseArgs } from 'node:util'
import { tellParent } from '#lib/process/childProcess.ts'
import { writeOut } from '#lib/process/output.ts'
import { startLake } from '../server.ts'
import type { LakeSettings } from '../settings.ts'
import { datasetIdOf } from './datasetId.ts'
import { seedIfEmpty } from './seed.ts'
import { forgetServing, noteServing } from './serving.ts'

/**
 * `serve [--seed-if-empty]`: runs the lake until SIGINT or SIGTERM. A parent process that started it with an IPC
 * channel is sent `{type: 'ready', port, seeded, datasetId}`, and the lake exits when that process does.
 */
export async function serve(args: string[], settings: LakeSettings): Promise<void> {
  const { values } = parseArgs({ args, options: { 'seed-if-empty': { type: 'boolean', default: false } } })
  const stop = stopSignal()
  // Before webhooks are started: the receiver starts after the lake, and reads all content then.
  const seeded = values['seed-if-empty'] && (await seedIfEmpty(settings))
  const running = await startLake(settings)
  // Without this file the other commands cannot find the lake; readers and editors still can.
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

/** The listeners stay attached: otherwise a second signal would kill the process in the middle of its shutdown. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => resolve())
  })
}
