import { z } from 'zod'

/** Messages follow the setting's name: «PORT must be …». */
const wholeNumber = (lowest: number, highest: number, words: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, words)
    .transform(Number)
    .refine((number) => number >= lowest && number <= highest, words)

/** An address with nothing after its host and port: links are made by appending a path. */
const siteAddress = z
  .string()
  .refine((text) => {
    const url = URL.parse(text)
    return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  }, 'must be an address such as https://nyhende.example.no, without a path')
  .transform((text) => new URL(text).origin)

const isRedis = (text: string): boolean => /^rediss?:\/\/[^/]/.test(text) && URL.canParse(text)

const empty = (value: unknown) => (value === '' ? undefined : value)
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema)

const environment = z
  .object({
    PORT: setting(wholeNumber(1, 65_535, 'must be a whole number from 1 to 65535').default(3000)),
    LAKE_PORT: setting(
      wholeNumber(
        0,
        65_535,
        'must be a whole number from 1 to 65535, or 0 for any free port when the lake runs by itself',
      ).default(3333),
    ),
    LAKE_DIR: setting(z.string().default('.lake')),
    LAKE_TOKEN: setting(z.string().default('local')),
    SITE_URL: setting(siteAddress.optional()),
    SANITY_PROJECT_ID: setting(
      z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9-]*$/,
          'must be the id from sanity.io/manage: lower-case letters, digits and dashes',
        )
        .optional(),
    ),
    SANITY_DATASET: setting(
      z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9_-]{0,63}$/,
          'must be the name of a dataset: lower-case letters, digits, - and _',
        )
        .default('production'),
    ),
    SANITY_READ_TOKEN: setting(z.string().optional()),
    SANITY_WRITE_TOKEN: setting(z.string().optional()),
    SANITY_WEBHOOK_SECRET: setting(z.string().min(16, 'must have at least 16 characters').optional()),
    FOUR_EYES: setting(z.enum(['on', 'off'], 'must be on or off').default('off')),
    NYNORSK_GOAL: setting(wholeNumber(0, 100, 'must be a whole number of percent, from 0 to 100').optional()),
    REDIS_URL: setting(
      z
        .string()
        .refine(isRedis, 'must be an address such as redis://10.0.0.5:6379 (rediss://… with TLS)')
        .optional(),
    ),
    LINK_CHECKS: setting(z.literal('nightly', 'must be nightly, or absent').optional()),
  })
  .transform((env) => {
    return {
      port: env.PORT,
      siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
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
            /** For clients in Node, which does not resolve *.localhost. */
            url: `http://127.0.0.1:${env.LAKE_PORT}`,
            /** For browsers. */
            browserUrl: `http://localhost:${env.LAKE_PORT}`,
          },
      readToken: env.SANITY_READ_TOKEN,
      /** Carries out planned changes on a hosted project; the lake's own token does so on the lake. */
      writeToken: env.SANITY_WRITE_TOKEN,
      webhookSecret: env.SANITY_WEBHOOK_SECRET,
      redisUrl: env.REDIS_URL,
      /** Whether links that lead elsewhere are checked; undefined: never, and nothing is asked of other hosts. */
      linkChecks: env.LINK_CHECKS,
      /** Whether Studio asks that another person than who wrote a text publishes it. */
      fourEyes: env.FOUR_EYES === 'on',
      /** The share of Nynorsk that the body aims at, in percent; undefined where it has no goal of its own. */
      nynorskGoal: env.NYNORSK_GOAL,
    }
  })

export type Settings = z.output<typeof environment>

/** What is wrong with the environment, one line per setting; values are never repeated, because some are secret. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads the settings from an environment such as `process.env`.
 * @throws SettingsError naming every invalid setting and what it should be.
 */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const parsed = environment.safeParse(env)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new SettingsError(`These settings cannot be used (see .env.example):\n${lines.join('\n')}`)
}

/** The only file that settings are read from, in the working directory of the command. */
const settingsFile = '.env'

/**
 * Adds the settings file to `process.env`, for this process and its child processes. A variable that is already set is
 * kept, even when it is empty.
 * @throws SettingsError when the file exists but cannot be read.
 */
export function readSettingsFile(file: string = settingsFile): void {
  try {
    process.loadEnvFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // what Node throws for a file
    if (code === 'ENOENT') return
    throw new SettingsError(`The file ${file} cannot be read (${code}). Is it yours to read?`)
  }
}
