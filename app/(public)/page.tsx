import type { Metadata } from 'next'
import { ContentVersion } from '#components/ContentVersion.tsx'
import { FrontPage } from '#components/front/FrontPage.tsx'
import { addressOf } from '#lib/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFrontPage, loadSite } from '#sanity/pages/index.ts'

export const metadata: Metadata = { alternates: { canonical: addressOf.frontPage } }

export default async function Page() {
  const [{ settings }, { news, upcoming, version }] = await Promise.all([loadSite(), loadFrontPage()])
  return (
    <>
      <ContentVersion version={version} />
      <FrontPage
        name={settings?.name ?? messages.siteName}
        news={news}
        upcoming={upcoming}
        now={new Date()}
      />
    </>
  )
}
