import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const empty = (value: unknown) => (value === '' ? undefined : value)
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema)

const environment = z
  .object({
    PORT: setting(port.default(3000)),
    LAKE_PORT: setting(port.default(3333)),
    LAKE_DIR: setting(z.string().default('.lake')),
    LAKE_TOKEN: setting(z.string().default('local')),
    SITE_URL: setting(z.url().optional()),
    SANITY_PROJECT_ID: setting(
      z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9-]*$/,
          'is the id from sanity.io/manage: lower-case letters, digits and dashes',
        )
        .optional(),
    ),
    SANITY_DATASET: setting(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'is a dataset name: lower-case letters, digits, - and _')
        .default('production'),
    ),
    SANITY_READ_TOKEN: setting(z.string().optional()),
    SANITY_WEBHOOK_SECRET: setting(z.string().min(16, 'needs at least 16 characters').optional()),
    REDIS_URL: setting(z.url().optional()),
  })
  .transform((env) => {
    const siteUrl = (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
    return {
      port: env.PORT,
      siteUrl,
      dataset: env.SANITY_DATASET,
      /** The project that holds the content: the hosted one, or the lake, whose id is `local`. */
      projectId: env.SANITY_PROJECT_ID ?? 'local',
      /** Set when the content is in the lake on this machine; undefined when it is in a hosted project. */
      lake: env.SANITY_PROJECT_ID
        ? undefined
        : {
            port: env.LAKE_PORT,
            directory: env.LAKE_DIR,
            token: env.LAKE_TOKEN,
            /** For Node, which does not resolve *.localhost. */
            url: `http://127.0.0.1:${env.LAKE_PORT}`,
            /** For browsers. */
            browserUrl: `http://localhost:${env.LAKE_PORT}`,
          },
      readToken: env.SANITY_READ_TOKEN,
      webhookSecret: env.SANITY_WEBHOOK_SECRET,
      redisUrl: env.REDIS_URL,
    }
  })

export type Settings = z.output<typeof environment>

/** What is wrong with the environment, one line a setting; values are never repeated, for some are secret. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads the settings from an environment such as `process.env`.
 * @throws SettingsError naming every setting that cannot be used and what it should be.
 */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const parsed = environment.safeParse(env)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new SettingsError(`These settings cannot be used (see .env.example):\n${lines.join('\n')}`)
}
