import { type ExprNode, evaluate, parse } from 'groq-js'
import type { Doc } from '../document.ts'
import type { LakeSettings, Webhook } from '../settings.ts'

/** What a hook sees: the document before and after; one of them is there. */
export type Delta = { before: Doc | undefined; after: Doc | undefined }

/** A hook's rule, ready to run. */
export interface Rule {
  /** The body to send, as JSON text, or undefined when the filter does not match. */
  payload(delta: Delta): Promise<string | undefined>
}

/** A hook whose GROQ cannot be parsed. */
export class WebhookError extends Error {
  override name = 'WebhookError'
}

/**
 * Parses a hook's filter and projection in GROQ's delta mode, where `before()`, `after()` and `delta::` are known.
 * They see one document and no others, as in the hosted product: sub-queries find nothing, references lead nowhere.
 * @throws WebhookError naming the hook and the part that is wrong.
 */
export function compileRule(hook: Webhook, { projectId, dataset }: LakeSettings): Rule {
  const filter = parsed(hook, 'filter')
  const projection = parsed(hook, 'projection')

  return {
    async payload({ before, after }) {
      const run = async (expression: ExprNode): Promise<unknown> => {
        const value = await evaluate(expression, {
          before: before ?? null,
          after: after ?? null,
          root: after ?? before,
          dataset: [],
          sanity: { projectId, dataset },
        })
        return value.get()
      }
      if (filter && (await run(filter)) !== true) return undefined
      return JSON.stringify(projection ? await run(projection) : (after ?? before))
    },
  }
}

function parsed(hook: Webhook, part: 'filter' | 'projection'): ExprNode | undefined {
  const text = hook[part]?.trim()
  if (!text) return undefined
  try {
    return parse(text, { mode: 'delta' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new WebhookError(`The ${part} of the webhook "${hook.name}" is not valid GROQ: ${reason}`)
  }
}
