import { safeHref } from '#lib/addresses/links.ts'

/** Where an address leads that a mail system or a search engine has put its own in front of, by its host. */
const wrappers: [host: RegExp, path: RegExp, parameter: string][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/^outlook\.office(?:365)?\.com$/, /\/safelink\.html$/, 'url'],
  [/^statics\.teams\.cdn\.office\.net$/, /\/safelinks\//, 'url'],
]

/** An address is wrapped this many times at most. */
const deepest = 3

function unwrapped(href: string): string {
  let address = href
  for (let times = 0; times < deepest && URL.canParse(address); times++) {
    const { hostname, pathname, searchParams } = new URL(address)
    const wrapper = wrappers.find(
      ([host, path, name]) => host.test(hostname) && path.test(pathname) && searchParams.has(name),
    )
    const inner = wrapper && searchParams.get(wrapper[2])
    if (!inner || !URL.canParse(inner)) return address
    address = inner
  }
  return address
}

/** A place that Word, Google Docs or a mail program has named in its own document; any other is on the page itself. */
const theirs = /^#(?:_|heading=|bookmark=|ftnt|cmnt|id\.|$)/

/** A link as somebody would have typed it; 'none' for a place in the document that it was copied from. */
export function linkOf(written: string): { href: string } | 'none' | 'unsafe' {
  const address = written.trim()
  if (address === '' || theirs.test(address) || /^about:/i.test(address)) return 'none'
  const href = safeHref(unwrapped(address).replaceAll(' ', '%20'))
  return href === undefined ? 'unsafe' : { href }
}
