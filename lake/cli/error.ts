/** Why a command failed, worded for the person at the terminal: what, where, what to do. */
export class CliError extends Error {
  override name = 'CliError'
}
