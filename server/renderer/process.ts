import { setTimeout as pause } from 'node:timers/promises'
import { log } from '#lib/log.ts'
import type { DraftRequest } from '#lib/preview/draft.ts'
import type { Rendered } from '../cache/cache.ts'
import type { Child } from '../start/child.ts'
import type { FromRenderer, ToRenderer } from './messages.ts'

/** A process that renders, so that cached pages and webhooks are answered while pages are made. */
export type Renderer = {
  /**
   * Renders an address; `generation` is the one in which it begins. Failures are returned as problems, never thrown.
   */
  render: (address: string, generation: number) => Promise<Rendered>
  /** Renders an address as an editor in draft mode sees it. Nothing of it is kept. */
  renderDraft: (address: string, draft: DraftRequest) => Promise<Rendered>
  /** Query results with these tags are read again from now on. */
  invalidate: (tags: readonly string[]) => void
  invalidateAll: () => void
  stop: () => Promise<void>
}

/**
 * In ms: a renderer silent for `silence` is killed (a rendering times out before that); the next starts after `rest`.
 */
export type RendererLimits = { silence: number; rest: number }

const usualLimits: RendererLimits = { silence: 30_000, rest: 1_000 }

/** One crash during a rendering is not blamed on the page; two are. */
const tries = 2

/**
 * A renderer that is restarted whenever it ends by itself.
 * @throws what `start` throws, the first time.
 */
export async function startRenderer(
  start: () => Promise<Child>,
  limits: RendererLimits = usualLimits,
): Promise<Renderer> {
  const asked = new Map<number, (rendered: Rendered | undefined) => void>()
  let child: Child | undefined
  let starting: Promise<void>
  let stopped = false
  let lastId = 0

  const send = (message: ToRenderer): void => child?.send(message)

  async function begin(): Promise<void> {
    const begun = await start()
    // A renderer sends what messages.ts declares, and nothing else uses its channel.
    begun.hear((message: unknown) => {
      const told = message as FromRenderer
      if (told.type === 'rendered') asked.get(told.id)?.(told.rendered)
    })
    void begun.ended.then((how) => {
      child = undefined
      if (!stopped) {
        log.error({ how }, 'the renderer ended by itself; it is started again')
        starting = beginAgain()
      }
      for (const give of [...asked.values()]) give(undefined)
    })
    child = begun
  }

  async function beginAgain(): Promise<void> {
    while (!stopped) {
      await pause(limits.rest, undefined, { ref: false })
      try {
        return await begin()
      } catch (error) {
        log.error({ err: error }, 'the renderer could not be started; it is tried again')
      }
    }
  }

  /** Undefined when the renderer ended before it answered. */
  async function ask(
    address: string,
    generation: number,
    draft?: DraftRequest,
  ): Promise<Rendered | undefined> {
    while (child === undefined && !stopped) await starting
    if (stopped) return undefined
    const renderer = child
    const id = ++lastId
    const timer = setTimeout(() => {
      log.error({ address }, 'the renderer says nothing; it is ended')
      void renderer?.kill()
    }, limits.silence)
    try {
      return await new Promise<Rendered | undefined>((resolve) => {
        asked.set(id, resolve)
        send({ type: 'render', id, address, generation, draft })
      })
    } finally {
      clearTimeout(timer)
      asked.delete(id)
    }
  }

  async function render(address: string, generation: number, draft?: DraftRequest): Promise<Rendered> {
    for (let attempt = 0; attempt < tries; attempt++) {
      const rendered = await ask(address, generation, draft)
      if (rendered) return rendered
    }
    return { problem: 'failed' }
  }

  starting = begin()
  await starting
  return {
    render: (address, generation) => render(address, generation),
    renderDraft: (address, draft) => render(address, 0, draft),
    invalidate: (tags) => send({ type: 'invalidate', tags }),
    invalidateAll: () => send({ type: 'invalidateAll' }),
    async stop() {
      stopped = true
      await child?.kill()
    },
  }
}
