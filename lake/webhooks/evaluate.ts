import { queryContext } from '../query/context.ts'
import { type Delta, evaluateDelta } from '../query/evaluate.ts'
import { parseDelta } from '../query/parse.ts'
import type { LakeSettings, Webhook } from '../settings.ts'

/** A hook's compiled filter and projection. */
export type Rule = {
  /**
   * The body to send, as JSON text; undefined when the filter does not match. `by`: the transaction's author and time.
   */
  payload(delta: Delta, by: { identity: string; now: Date }): Promise<string | undefined>
}

/** A hook whose GROQ cannot be parsed. */
export class WebhookError extends Error {
  override name = 'WebhookError'
}

/**
 * Parses a hook's filter and projection in GROQ's delta mode, in which `before()`, `after()` and `delta::` exist.
 * @throws WebhookError naming the hook and the invalid part.
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
