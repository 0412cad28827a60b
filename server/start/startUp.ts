import { failed, tellParent } from '#lib/process/childProcess.ts'
import { writeOut } from '#lib/process/output.ts'
import { inWords } from './report.ts'

const unexpected = 'it met an error that nobody expected; it stands above.'

/**
 * Starts a process that another one waits for. Tells the parent when the work is done, or why it failed, in which case
 * the process ends. Next swallows uncaught errors in the process it runs in, and the parent of a failed start would
 * wait until its timeout.
 */
export async function startUp(work: () => Promise<void>): Promise<void> {
  const fail = async (error: unknown): Promise<never> => {
    const words = inWords(error)
    if (words === undefined) writeOut(2, `${error instanceof Error ? error.stack : String(error)}\n`)
    await tellParent({ type: failed, words: words ?? unexpected })
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  try {
    await work()
  } catch (error) {
    await fail(error)
  }
  process.off('uncaughtException', fail)
  process.off('unhandledRejection', fail)
  await tellParent({ type: 'ready' })
}
