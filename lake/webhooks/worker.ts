import { startPoller } from '#lib/process/poller.ts'
import { sqliteCodeOf } from '#lib/sqlite/errors.ts'
import type { Rule } from './evaluate.ts'
import type { Message, Queue } from './queue.ts'
import { nextAttemptAt } from './schedule.ts'
import type { Delivered } from './send.ts'

export type Worker = {
  /** Something may be due: look immediately. */
  wake(): void
  /** Cancels the delivery in progress, which then waits for the next start. Resolves when nothing is running. */
  stop(): Promise<void>
}

type Parts = {
  hook: string
  queue: Queue
  rule: Rule
  /** Prepares the queue; retried until it does not throw, before any message is taken. */
  prepare(): void
  send(message: Message & { payload: string }, stop: AbortSignal): Promise<Delivered>
  now(): Date
  report(message: string, error: unknown): void
  rests?: Rests
}

/** In ms: the backoff after a database error, from `first`, doubled on each consecutive error, up to `longest`. */
export type Rests = { first: number; longest: number }

const usualRests: Rests = { first: 500, longest: 15_000 }

/** Records the outcome of a message. */
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
  /**
   * The write still to be made to the database. No other message is taken before it succeeds, or this one would stay in
   * progress for ever.
   */
  let settle: Settle = prepare
  let rest = 0

  const failed = (message: Message, error: unknown): Settle => {
    // The rule failed on this document: report it rather than losing the message silently, and go on with the next.
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
      // Saved, so that every further attempt sends the same bytes.
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

  /** In ms; undefined when nothing is waiting. */
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
        // The message stays in state `sending`; the next start sends it again.
        refused(error)
      }
    },
  }
}
