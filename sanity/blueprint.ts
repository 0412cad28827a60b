import { type BlueprintModule, defineBlueprint, defineDocumentWebhook } from '@sanity/blueprints'
import { parseSettings, SettingsError } from '#lib/settings.ts'
import { webhook, webhookPath } from './webhook.ts'

/**
 * What a hosted project needs, for `sanity blueprints deploy`: the webhook, to the site of this environment.
 * @throws SettingsError naming what is missing: the lake needs no blueprint, and would otherwise get one.
 */
export function blueprintFrom(env: Record<string, string | undefined>): BlueprintModule {
  const missing = ['SANITY_PROJECT_ID', 'SITE_URL', 'SANITY_WEBHOOK_SECRET'].filter((name) => !env[name])
  if (missing.length > 0) throw new SettingsError(`A hosted project needs ${missing.join(', ')}.`)
  const { projectId, dataset, siteUrl, webhookSecret } = parseSettings(env)
  return defineBlueprint({
    projectId,
    resources: [
      defineDocumentWebhook({
        ...webhook,
        on: [...webhook.on],
        url: siteUrl + webhookPath,
        project: projectId,
        dataset,
        ...(webhookSecret && { secret: webhookSecret }),
      }),
    ],
  })
}
