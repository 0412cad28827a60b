import { CliError } from '../error.ts'

/**
 * The format of a dataset file, by its name.
 * @throws CliError when the extension is neither.
 */
export function formatOf(file: string): 'ndjson' | 'tar.gz' {
  if (/\.ndjson$/i.test(file)) return 'ndjson'
  if (/\.(tar\.gz|tgz)$/i.test(file)) return 'tar.gz'
  throw new CliError(`The name of a dataset file ends in .ndjson or .tar.gz; this is ${file}`)
}
