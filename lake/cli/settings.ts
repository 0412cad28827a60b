import { resolve } from 'node:path'
import { parseSettings } from '#lib/settings.ts'
import type { LakeSettings } from '../settings.ts'
import { CliError } from './error.ts'
import { parseWebhooks } from './webhooksSetting.ts'

/**
 * The lake's settings from an environment such as `process.env`.
 * @throws SettingsError or CliError naming each invalid setting. A hosted project is rejected: its content is not in
 * the lake, and a command must not appear to have touched it.
 */
export function lakeSettings(env: Record<string, string | undefined>): LakeSettings {
  const { lake, projectId, dataset, siteUrl } = parseSettings(env)
  if (!lake) {
    throw new CliError(
      `SANITY_PROJECT_ID is set, so the content is in the hosted project "${projectId}", and the lake's commands leave that alone. Unset SANITY_PROJECT_ID to use the lake on this machine.`,
    )
  }
  return {
    directory: resolve(lake.directory),
    projectId,
    dataset,
    token: lake.token,
    port: lake.port,
    // A free port is known only once it has been taken; the lake then derives the address from it.
    ...(lake.port === 0 ? {} : { baseUrl: lake.browserUrl }),
    origins: [new URL(siteUrl).origin],
    webhooks: parseWebhooks(env.LAKE_WEBHOOKS, dataset),
  }
}
