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
 * The commit that the working tree left the main branch at; on that branch itself, and where there is none, the last commit.
 * @throws NoHistoryError outside a repository of git.
 */
export function leftMain(): string {
  const since = git('merge-base', 'HEAD', 'main') ?? git('rev-parse', 'HEAD')
  if (since !== undefined) return since
  throw new NoHistoryError(
    '`changed` compares with the last commit, and there is none here. Run all: npm test',
  )
}
