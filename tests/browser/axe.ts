import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe has against a page, each fault with where it is. Legacy mode leaves out frames of other origins, which no page
 * has, and with them a second page that each look would open and close.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}: ${nodes[0]?.html.slice(0, 160)}`)
}
