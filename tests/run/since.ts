import { spawnSync } from 'node:child_process'

/** There is nothing to compare the working tree with. */
export class NoHistoryError extends Error {
  override name = 'NoHistoryError'
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/**
 * The commit that is named; else the one at which the working tree left the main branch; on that branch itself, and where
 * there is none, the last commit.
 * @throws NoHistoryError outside a repository of git, and where no commit has that name.
 */
export function commitOf(name: string | undefined): string {
  const since =
    name === undefined
      ? (git('merge-base', 'HEAD', 'main') ?? git('rev-parse', 'HEAD'))
      : git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`)
  if (since !== undefined) return since
  throw new NoHistoryError(
    `\`changed\` compares with a commit, and there is no ${name ?? 'history'} here. Run all: npm test`,
  )
}
