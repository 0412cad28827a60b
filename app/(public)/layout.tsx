import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Frame } from '#components/frame/Frame.tsx'
import { messages } from '#lib/messages/index.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadSite } from '#sanity/pages/index.ts'
import '#components/styles/index.css'

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite()
  const name = settings?.name ?? messages.siteName
  return {
    metadataBase: new URL(parseSettings(process.env).siteUrl),
    title: { default: name, template: `%s – ${name}` },
    ...(settings?.lead && { description: settings.lead }),
  }
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { settings } = await loadSite()
  return (
    <html lang="nn" data-color-scheme="auto">
      <body>
        <Frame settings={settings}>{children}</Frame>
      </body>
    </html>
  )
}
