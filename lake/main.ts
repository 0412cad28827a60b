import { ClientError } from '@sanity/client'
import { failed, tellParent } from '#lib/process/childProcess.ts'
import { writeOut } from '#lib/process/output.ts'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { readSettingsFile, SettingsError } from '#lib/settings.ts'
import { CliError } from './cli/error.ts'
import { exportDataset } from './cli/export.ts'
import { importDataset } from './cli/import.ts'
import { reset } from './cli/reset.ts'
import { seed } from './cli/seed.ts'
import { serve } from './cli/serve.ts'
import { lakeSettings } from './cli/settings.ts'
import { PortTakenError } from './server.ts'
import { DirectoryInUseError } from './store/sqlite.ts'
import { WebhookError } from './webhooks/evaluate.ts'

const commands = { serve, seed, import: importDataset, export: exportDataset, reset }

const usage = `Usage: npm run lake -- <command>

  serve [--seed-if-empty]                run the local Content Lake
  seed                                   add what is missing of the first content
  import FILE [--replace | --missing]    add a dataset from FILE (.ndjson or .tar.gz)
  export FILE                            write the dataset to FILE (.ndjson or .tar.gz)
  reset                                  remove the lake's files; the next start makes a new one

Settings come from the environment or the file .env (see .env.example): LAKE_DIR, LAKE_PORT, LAKE_TOKEN, LAKE_WEBHOOKS.
`

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const isMistake = (error: unknown): error is Error =>
  error instanceof CliError ||
  error instanceof SettingsError ||
  error instanceof DirectoryInUseError ||
  error instanceof PortTakenError ||
  error instanceof WebhookError ||
  // The lake rejected a request, for example because a document already exists.
  error instanceof ClientError ||
  // parseArgs throws this for an unknown option.
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/** What failed, and which setting it concerns; undefined for an unexpected error. */
function inWords(error: unknown): string | undefined {
  if (isMistake(error)) return error.message
  const directory = process.env.LAKE_DIR || '.lake'
  const words = systemErrorInWords(error, `The database of the lake in ${directory}`)
  return words && `${words} (LAKE_DIR is ${directory}, LAKE_PORT ${process.env.LAKE_PORT || 3333}.)`
}

const [name = '', ...args] = process.argv.slice(2)
if (isCommand(name)) {
  try {
    // With an IPC channel, the parent (the start command, which has read the file, or a test) sets the environment.
    if (!process.connected) readSettingsFile()
    await commands[name](args, lakeSettings(process.env))
  } catch (error) {
    const text = inWords(error)
    writeOut(2, `${text ?? (error instanceof Error ? error.stack : String(error))}\n`)
    await tellParent({
      type: failed,
      words: text ?? 'it met an error that nobody expected; it stands above.',
    })
    // Anything still running would keep this process, and those waiting for it, alive for ever.
    process.exit(1)
  }
} else {
  process.exitCode = 2
  process.stderr.write(name ? `There is no command "${name}".\n\n${usage}` : usage)
}
