'use client'

import dynamic from 'next/dynamic'
import type { StudioSettings } from './settings.ts'
import { norwegianIntl } from './times/norwegianIntl.ts'

// Studio accesses `window` as it loads, so it is loaded only in the browser.
const StudioApp = dynamic(
  () => {
    norwegianIntl(window)
    return import('./StudioApp.tsx')
  },
  { ssr: false },
)

/** Where Studio is mounted in the page. */
export function StudioMount({ settings }: { settings: StudioSettings }) {
  return (
    <div style={{ height: '100dvh', maxHeight: '100dvh', overflow: 'auto' }}>
      <noscript>Studio treng JavaScript. Slå det på i nettlesaren, og last sida på nytt.</noscript>
      <StudioApp settings={settings} />
    </div>
  )
}
