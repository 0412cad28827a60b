import { z } from 'zod'
import type { Webhook } from '../settings.ts'
import { CliError } from './error.ts'

/** The shape of `defineDocumentWebhook` of @sanity/blueprints. Fields that the lake does not use are ignored. */
const webhook = z
  .strictObject({
    name: z.string().min(1),
    url: z.url({ protocol: /^https?$/, error: 'is an http or https address' }),
    on: z
      .array(z.enum(['create', 'update', 'delete']))
      .min(1)
      .default(['create', 'update', 'delete']),
    filter: z.string().optional(),
    projection: z.string().optional(),
    secret: z.string().min(1).optional(),
    headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/, 'is a header name'), z.string()).optional(),
    includeDrafts: z.boolean().optional(),
    includeAllVersions: z.boolean().optional(),
    httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).optional(),
    status: z.enum(['enabled', 'disabled']).default('enabled'),
    type: z.literal('sanity.project.webhook').optional(),
    project: z.string().optional(),
    description: z.string().optional(),
    displayName: z.string().optional(),
    dataset: z.string().optional(),
    apiVersion: z.string().optional(),
  })
  .transform(({ type, project, description, displayName, apiVersion, ...rest }) => rest)

const webhooks = z.array(webhook).superRefine((hooks, context) => {
  const names = hooks.map(({ name }) => name)
  hooks.forEach(({ name }, index) => {
    if (names.indexOf(name) === index) return
    context.addIssue({ code: 'custom', path: [index, 'name'], message: 'is the name of an earlier webhook' })
  })
})

/**
 * Parses LAKE_WEBHOOKS: a JSON array of webhooks, or nothing. Webhooks that are disabled or for another dataset are
 * left out.
 * @throws CliError naming each invalid place; values are not repeated, because some of them are secrets.
 */
export function parseWebhooks(text: string | undefined, dataset: string): Webhook[] {
  if (!text) return []
  const parsed = webhooks.safeParse(jsonOf(text))
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.') || 'all of it'}: ${message}`,
    )
    throw new CliError(`LAKE_WEBHOOKS cannot be used:\n${lines.join('\n')}`)
  }
  return parsed.data
    .filter((hook) => hook.status === 'enabled' && ['*', dataset, undefined].includes(hook.dataset))
    .map(({ status, dataset, ...hook }) => withoutAbsent(hook))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may contain secrets.
    throw new CliError('LAKE_WEBHOOKS is not JSON: it is an array of webhooks, such as [{"name":…,"url":…}]')
  }
}

type Parsed = { [Key in keyof Webhook]: Webhook[Key] | undefined }

function withoutAbsent(hook: Parsed): Webhook {
  // Only optional fields are left out: the schema above requires the others.
  return Object.fromEntries(
    Object.entries(hook).filter(([, value]) => value !== undefined),
  ) as unknown as Webhook
}
