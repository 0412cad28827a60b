import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe has against a page, or a part of it, each fault with where it is. Legacy mode leaves out frames of other origins, which no page
 * has, and with them a second page that each look would open and close.
 */
export async function axeFinds(page: Page, part?: string): Promise<string[]> {
  return (await faultsIn(page, part)).map(told)
}

/** What is serious or critical in a part of Studio: what else Sanity's components get wrong in it is not ours to mend. */
export async function seriousIn(page: Page, part: string): Promise<string[]> {
  const faults = await faultsIn(page, part)
  return faults.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told)
}

/** Until nothing moves: a button that is just enabled is still on its way to its colours, which axe would measure. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

type Fault = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

async function faultsIn(page: Page, part: string | undefined): Promise<Fault[]> {
  await settled(page)
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations
}

const told = ({ id, nodes }: Fault): string => `${id} at ${nodes[0]?.target}: ${nodes[0]?.html.slice(0, 160)}`
