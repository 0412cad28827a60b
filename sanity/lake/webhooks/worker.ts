import type { Rule } from './evaluate.ts'
import type { Message, Queue } from './queue.ts'
import { nextAttemptAt } from './schedule.ts'
import type { Outcome } from './send.ts'

export interface Worker {
  /** Something may be due: look at once. */
  wake(): void
  /** Calls off what is under way, which then waits for the next start. Resolves when nothing runs. */
  stop(): Promise<void>
}

type Parts = {
  hook: string
  queue: Queue
  rule: Rule
  send(message: Message & { payload: string }, stop: AbortSignal): Promise<Outcome>
  now(): Date
  report(message: string, error: unknown): void
}

/** setTimeout takes no longer delay, in ms; the worker looks again then. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Delivers the messages of one hook, one at a time, each when it is due. */
export function startWorker({ hook, queue, rule, send, now, report }: Parts): Worker {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const payloadOf = async (message: Message): Promise<string | undefined> => {
    if (message.payload !== undefined) return message.payload
    const { delta, identity, transactionTime } = message
    const payload = await rule.payload(delta, { identity, now: new Date(transactionTime) })
    // Kept, so that each further attempt sends the same bytes.
    if (payload !== undefined) queue.savePayload(message.id, payload)
    return payload
  }

  const deliver = async (message: Message): Promise<void> => {
    const payload = await payloadOf(message)
    if (payload === undefined) return queue.drop(message.id)
    const { attempt, verdict } = await send({ ...message, payload }, stopping.signal)
    queue.record(hook, message.id, attempt)
    if (verdict !== 'retry') return queue.finish(message.id, verdict)
    const at = nextAttemptAt(message.createdAt, message.attempts + 1, now().getTime())
    if (at === undefined) queue.finish(message.id, 'failure')
    else queue.retry(message.id, at)
  }

  const deliverAllDue = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const message = queue.take(hook, now().getTime())
      if (!message) return
      try {
        await deliver(message)
      } catch (error) {
        if (stopping.signal.aborted) return queue.release(message.id)
        // The rule failed on this document, or the database did: the message is not lost silently, and the next goes on.
        report(`The webhook "${hook}" failed on ${message.documentId}`, error)
        queue.record(hook, message.id, { failureReason: 'other', duration: 0, at: now().getTime() })
        queue.finish(message.id, 'failure')
      }
    }
  }

  const wake = () => {
    if (running || stopping.signal.aborted) return
    clearTimeout(timer)
    running = deliverAllDue()
      .catch((error: unknown) => report(`The webhook "${hook}" stopped`, error))
      .finally(() => {
        running = undefined
        sleep()
      })
  }

  const sleep = () => {
    const at = stopping.signal.aborted ? undefined : queue.nextAt(hook)
    if (at === undefined) return
    timer = setTimeout(wake, Math.min(Math.max(0, at - now().getTime()), LONGEST_TIMER))
    timer.unref()
  }

  wake()
  return {
    wake,
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await running
    },
  }
}
