/** Why a command cannot do what it was asked, in words for the person at the terminal: what, where, what to do. */
export class CliError extends Error {
  override name = 'CliError'
}
