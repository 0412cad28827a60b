import { startPoller } from '#lib/process/poller.ts'
import { sqliteCodeOf } from '#lib/sqlite/errors.ts'
import type { Rule } from './evaluate.ts'
import type { Message, Queue } from './queue.ts'
import { nextAttemptAt } from './schedule.ts'
import type { Delivered } from './send.ts'

export type Worker = {
  /** Something may be due: look at once. */
  wake(): void
  /** Calls off what is under way, which then waits for the next start. Resolves when nothing runs. */
  stop(): Promise<void>
}

type Parts = {
  hook: string
  queue: Queue
  rule: Rule
  /** Makes the queue ready; called again and again before anything is taken, until it does not throw. */
  prepare(): void
  send(message: Message & { payload: string }, stop: AbortSignal): Promise<Delivered>
  now(): Date
  report(message: string, error: unknown): void
  rests?: Rests
}

/** In ms: how long it rests when the database refuses, twice as long each time in a row, up to the longest. */
export type Rests = { first: number; longest: number }

const usualRests: Rests = { first: 500, longest: 15_000 }

/** Writes down what became of a message. */
type Settle = () => void

/** Delivers the messages of one hook, one at a time, each when it is due. */
export function startWorker({
  hook,
  queue,
  rule,
  prepare,
  send,
  now,
  report,
  rests = usualRests,
}: Parts): Worker {
  const stopping = new AbortController()
  /** What the database is still to be told. Until it is, nothing else is taken: a message would be under way for ever. */
  let settle: Settle = prepare
  let rest = 0

  const failed = (message: Message, error: unknown): Settle => {
    // The rule failed on this document: the message is not lost silently, and the next goes on.
    report(`The webhook "${hook}" failed on ${message.documentId}`, error)
    const attempt = { failureReason: 'other', duration: 0, at: now().getTime() } as const
    return () =>
      queue.together(() => {
        queue.record(hook, message.id, attempt)
        queue.finish(message.id, 'failure')
      })
  }

  const became = (message: Message, { attempt, verdict }: Delivered): Settle => {
    const at = nextAttemptAt(message.createdAt, message.attempts + 1, now().getTime())
    return () =>
      queue.together(() => {
        queue.record(hook, message.id, attempt)
        if (verdict !== 'retry') queue.finish(message.id, verdict)
        else if (at === undefined) queue.finish(message.id, 'failure')
        else queue.retry(message.id, at)
      })
  }

  async function deliver(message: Message): Promise<Settle> {
    try {
      const { delta, identity, transactionTime } = message
      const context = { identity, now: new Date(transactionTime) }
      const payload = message.payload ?? (await rule.payload(delta, context))
      if (payload === undefined) return () => queue.drop(message.id)
      // Kept, so that each further attempt sends the same bytes.
      if (message.payload === undefined) queue.savePayload(message.id, payload)
      return became(message, await send({ ...message, payload }, stopping.signal))
    } catch (error) {
      const isOurs = !stopping.signal.aborted && sqliteCodeOf(error) === undefined
      return isOurs ? failed(message, error) : () => queue.release(message.id)
    }
  }

  const deliverAllDue = async (): Promise<void> => {
    for (;;) {
      settle()
      settle = () => undefined
      if (stopping.signal.aborted) return
      const message = queue.take(hook, now().getTime())
      rest = 0
      if (!message) return
      settle = await deliver(message)
    }
  }

  const refused = (error: unknown): void => {
    report(`The webhook "${hook}" waits for the database`, error)
    rest = rest === 0 ? rests.first : Math.min(rest * 2, rests.longest)
  }

  /** In ms; undefined when nothing waits. */
  const untilNext = (): number | undefined => {
    if (rest > 0) return rest
    try {
      const at = queue.nextAt(hook)
      return at === undefined ? undefined : Math.max(0, at - now().getTime())
    } catch (error) {
      refused(error)
      return rest
    }
  }

  const poller = startPoller({ run: () => deliverAllDue().catch(refused), rest: untilNext })
  return {
    wake: poller.wake,
    async stop() {
      stopping.abort()
      await poller.stop()
      try {
        settle()
      } catch (error) {
        // It is under way for whoever starts next, who sends it again.
        refused(error)
      }
    },
  }
}
