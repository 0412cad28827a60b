import { isPath } from '#lib/addresses/links.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'

/** A redirect as far as its addresses go. */
export type Step = { from: string; to: string }

const withoutFragment = (address: string): string => address.split('#')[0] ?? ''

/**
 * The addresses that a reader is led through from `from` by way of `to` and the other redirects, when they lead back to
 * one that was met before: in a ring, so nobody arrives. Undefined when they lead to an end. `others` has at most one
 * redirect from each address.
 */
export function ringFrom(from: string, to: string, others: readonly Step[]): string[] | undefined {
  const way = [from]
  let next: string | undefined = withoutFragment(to)
  while (next !== undefined && isPath(next)) {
    const address: string = next
    const isKnown = way.some((met) => sameAddress(met, address))
    way.push(address)
    if (isKnown) return way
    const step = others.find((other) => sameAddress(other.from, address))
    next = step && withoutFragment(step.to)
  }
  return undefined
}

/** Where an address leads in the end, by these redirects; undefined when no redirect starts there, or in a ring. */
export function endOf(address: string, redirects: readonly Step[]): string | undefined {
  const first = redirects.find(({ from }) => sameAddress(from, address))
  if (first === undefined || ringFrom(address, first.to, redirects)) return undefined
  let { to } = first
  for (;;) {
    const step = redirects.find(({ from }) => sameAddress(from, withoutFragment(to)))
    if (step === undefined) return to
    to = step.to
  }
}
