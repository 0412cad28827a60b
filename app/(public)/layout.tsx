import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { DraftNotice } from '#components/frame/DraftNotice.tsx'
import { Frame } from '#components/frame/Frame.tsx'
import { SharedDraftNotice } from '#components/frame/SharedDraftNotice.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { brandOf } from '#lib/brand/brandOf.ts'
import { iconLinks } from '#lib/brand/icon.ts'
import { themeStyle } from '#lib/brand/themeStyle.ts'
import { type ContentLanguage, directionOf } from '#lib/content/language.ts'
import { messages } from '#lib/messages/index.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadDocument, loadSite, pageAddress, pageDraft } from '#sanity/loaders/index.ts'
import '#components/styles/index.css'
import { EditingOverlay } from './EditingOverlay.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite()
  const name = settings?.name ?? messages.siteName
  return {
    metadataBase: new URL(parseSettings(process.env).siteUrl),
    title: { default: name, template: `%s – ${name}` },
    ...(settings?.lead && { description: settings.lead }),
    icons: iconLinks(settings),
    manifest: addressOf.manifest,
  }
}

export async function generateViewport(): Promise<Viewport> {
  const { settings } = await loadSite()
  const { light, dark } = brandOf(settings?.accent).bars
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light },
      { media: '(prefers-color-scheme: dark)', color: dark },
    ],
  }
}

/** The language of most of the page: that of its document, if it has one. */
async function pageLanguage(): Promise<ContentLanguage> {
  const address = await pageAddress()
  const document = address?.kind === 'document' ? await loadDocument(address.slug) : undefined
  return document?.language ?? 'nn'
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [{ settings }, language, address, draft] = await Promise.all([
    loadSite(),
    pageLanguage(),
    pageAddress(),
    pageDraft(),
  ])
  return (
    <html lang={language} data-color-scheme="auto" {...(directionOf(language) === 'rtl' && { dir: 'rtl' })}>
      {settings?.accent && (
        <head>
          <style>{themeStyle(settings.accent)}</style>
        </head>
      )}
      <body>
        {draft && !draft.isFramed && !draft.shared && <DraftNotice />}
        {draft?.shared && <SharedDraftNotice until={draft.shared.until} language={language} />}
        <Frame settings={settings} address={address} language={language}>
          {children}
        </Frame>
        {draft?.isFramed && <EditingOverlay perspective={draft.perspective} />}
      </body>
    </html>
  )
}
