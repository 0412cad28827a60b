import type { Metadata } from 'next'
import { FrontPage } from '#components/pages/FrontPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFrontPage, loadSite, pageTime } from '#sanity/loaders/index.ts'

export const metadata: Metadata = { alternates: { canonical: addressOf.front } }

export default async function Page() {
  const [{ settings }, { news, events }] = await Promise.all([loadSite(), loadFrontPage()])
  return (
    <FrontPage
      name={settings?.name ?? messages.siteName}
      news={news}
      events={events}
      now={await pageTime()}
    />
  )
}
