import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { iconLinks } from '#lib/brand/icon.ts'
import { parseSettings } from '#lib/settings.ts'
import { lakePolicy } from '#sanity/studio/lakePolicy.ts'

export const metadata: Metadata = {
  title: 'Studio – Aktuelt',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  icons: iconLinks(),
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

/** Studio's own page, without anything from the public site. */
export default function StudioLayout({ children }: { children: ReactNode }) {
  const { lake } = parseSettings(process.env)
  const isDevelopment = process.env.NODE_ENV === 'development'
  return (
    <html lang="nn">
      <head>
        {/* A header in next.config.ts would be fixed at build time, when the lake's port is unknown. */}
        {lake && (
          <meta httpEquiv="Content-Security-Policy" content={lakePolicy(lake.browserUrl, isDevelopment)} />
        )}
      </head>
      <body style={{ margin: 0 }}>{children}</body>
    </html>
  )
}
