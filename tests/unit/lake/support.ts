import { onTestFinished } from 'vitest'
import { type Lake, openLake } from '#lake/lake.ts'
import type { LakeSettings } from '#lake/settings.ts'
import { compileActions } from '#lake/transaction/actions.ts'
import { compileMutations } from '#lake/transaction/mutations.ts'
import type { Committed } from '#lake/transaction/types.ts'

export const settings: LakeSettings = {
  directory: ':memory:',
  projectId: 'local',
  dataset: 'production',
  token: 'secret-token',
  port: 0,
  origins: [],
  webhooks: [],
}

export type TestLake = Lake & {
  /** Executes mutations as one transaction. */
  mutate(mutations: unknown[], transactionId?: string): Committed
  /** Executes actions as one transaction; their types are without `sanity.action.document.`. */
  act(actions: ({ do: string } & Record<string, unknown>)[], transactionId?: string): Committed
  /** Every transaction that was published to subscribers. */
  readonly published: Committed[]
}

/** A lake in memory whose clock advances by one second at each reading, closed when the test is over. */
export function testLake(): TestLake {
  let second = 0
  const lake = openLake(settings, {
    now: () => new Date(Date.UTC(2026, 0, 1, 12, 0, second++)),
    report: (message, error) => {
      throw new Error(message, { cause: error })
    },
  })
  onTestFinished(() => lake.close())
  const published: Committed[] = []
  lake.subscribe((committed) => published.push(committed))
  return {
    ...lake,
    published,
    mutate(mutations, transactionId) {
      const { steps } = compileMutations({ mutations })
      return lake.transact({ kind: 'mutation', steps, identity: 'test', transactionId }).committed
    },
    act(actions, transactionId) {
      const given = actions.map(({ do: name, ...rest }) => ({
        actionType: `sanity.action.document.${name}`,
        ...rest,
      }))
      const { steps } = compileActions({ actions: given })
      return lake.transact({ kind: 'action', steps, identity: 'test', transactionId }).committed
    },
  }
}

/** The response to a refused request: its status, and the type and description of the first item. */
export function refusal(work: () => unknown): { status: unknown; type: unknown; description: unknown } {
  try {
    work()
  } catch (error) {
    const { reason } = error as { reason?: { status: number; type: string; message: string } }
    if (!reason) throw error
    return { status: reason.status, type: reason.type, description: reason.message }
  }
  throw new Error('The request was accepted')
}
