import type { Metadata } from 'next'
import { SitePage } from '#components/pages/SitePage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { sitePagesOf } from '#lib/addresses/sitePages.ts'
import type { SitePageName } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import { firstSentences } from '#lib/text/summary.ts'
import { editing, loadSite, loadSitePages } from '#sanity/loaders/index.ts'
import { missing, missingMetadata } from './missing.tsx'

async function load(name: SitePageName) {
  const { settings } = await loadSite()
  return sitePagesOf(settings).includes(name) ? settings : undefined
}

/** The metadata of one of the site's own pages. */
export async function siteMetadata(name: SitePageName): Promise<Metadata> {
  const settings = await load(name)
  if (settings === undefined) return missingMetadata
  const title = messages.sitePages[name]
  const text = firstSentences((await loadSitePages())?.[name] ?? [])
  return {
    title,
    description: text ?? messages.sitePages.description(title, settings.name ?? messages.siteName),
    alternates: { canonical: addressOf[name] },
  }
}

/** One of the site's own pages, or the not-found page when it has no content. */
export async function siteRoute(name: SitePageName) {
  const settings = await load(name)
  if (settings === undefined) return missing([addressOf[name].slice(1)])
  const texts = await loadSitePages()
  const edit = await editing({ id: 'siteSettings', type: 'siteSettings' })
  return <SitePage name={name} text={texts?.[name] ?? []} settings={settings} edit={edit} />
}
