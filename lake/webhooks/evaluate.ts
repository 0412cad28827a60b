import { queryContext } from '../query/context.ts'
import { type Delta, evaluateDelta } from '../query/evaluate.ts'
import { parseDelta } from '../query/parse.ts'
import type { LakeSettings, Webhook } from '../settings.ts'

/** A hook's rule, ready to run. */
export type Rule = {
  /** The body to send, as JSON text, or undefined when the filter does not match. By and at are the transaction's. */
  payload(delta: Delta, by: { identity: string; now: Date }): Promise<string | undefined>
}

/** A hook whose GROQ cannot be parsed. */
export class WebhookError extends Error {
  override name = 'WebhookError'
}

/**
 * Parses a hook's filter and projection in GROQ's delta mode, where `before()`, `after()` and `delta::` are known.
 * @throws WebhookError naming the hook and the part that is wrong.
 */
export function compileRule(hook: Webhook, settings: LakeSettings): Rule {
  const filter = part(hook, 'filter')
  const projection = part(hook, 'projection')

  return {
    async payload(delta, by) {
      const context = queryContext(settings, by)
      const run = ({ text, tree }: Part) => evaluateDelta(text, tree, delta, context)
      if (filter && (await run(filter)) !== true) return undefined
      return JSON.stringify(projection ? await run(projection) : (delta.after ?? delta.before))
    },
  }
}

type Part = { text: string; tree: ReturnType<typeof parseDelta> }

function part(hook: Webhook, name: 'filter' | 'projection'): Part | undefined {
  const text = hook[name]?.trim()
  if (!text) return undefined
  try {
    return { text, tree: parseDelta(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new WebhookError(`The ${name} of the webhook "${hook.name}" is not valid GROQ: ${reason}`)
  }
}
