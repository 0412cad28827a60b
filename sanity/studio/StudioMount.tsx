'use client'

import dynamic from 'next/dynamic'
import type { StudioSettings } from './settings.ts'

// Studio reads the window as it loads, so it is loaded in the browser alone.
const StudioApp = dynamic(() => import('./StudioApp.tsx'), { ssr: false })

/** The place of Studio in the page. */
export function StudioMount({ settings }: { settings: StudioSettings }) {
  return (
    <div style={{ height: '100dvh', maxHeight: '100dvh', overflow: 'auto' }}>
      <noscript>Studio treng JavaScript. Slå det på i nettlesaren, og last sida på nytt.</noscript>
      <StudioApp settings={settings} />
    </div>
  )
}
