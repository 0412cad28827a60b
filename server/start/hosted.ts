import type { Settings } from '#lib/settings.ts'

/** What startup needs to know about a hosted project. */
type Hosted = {
  settings: Settings
  hasSiteUrl: boolean
  /** Whether anyone can read the dataset, without a token. */
  anyoneCanRead: () => Promise<boolean>
}

/**
 * Warnings about how a hosted project is used, each as lines: none of them keeps the site from starting, since a
 * project may well be tried out on one's own machine.
 */
export async function warningsOf({ settings, hasSiteUrl, anyoneCanRead }: Hosted): Promise<string[][]> {
  const { projectId, dataset, siteUrl } = settings
  const warnings: string[][] = []
  if (!hasSiteUrl) {
    warnings.push([
      `SITE_URL is not set: canonical links, the map and calendar files say ${siteUrl}, which no reader reaches.`,
      'Set it to the address that readers know, such as SITE_URL=https://nyhende.example.no',
    ])
  }
  if (await anyoneCanRead()) {
    warnings.push([
      `Anyone can read the dataset "${dataset}" of the project "${projectId}", without a token: also what is published`,
      'with a time to come, which this site hides until then. Make the dataset private at sanity.io/manage, and set',
      'SANITY_READ_TOKEN to a token that may read.',
    ])
  }
  return warnings
}
