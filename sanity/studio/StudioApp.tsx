'use client'

import { useState } from 'react'
import { Studio } from 'sanity'
import { studioConfig } from './config.ts'
import type { StudioSettings } from './settings.ts'
import { keepStudioLocal } from './stayLocal.ts'

/** Studio in the browser. Not next-sanity's NextStudio, which loads a script from Sanity's servers. */
export default function StudioApp({ settings }: { settings: StudioSettings }) {
  const [config] = useState(() => {
    if (settings.lake) keepStudioLocal(window)
    return studioConfig(settings)
  })
  return <Studio config={config} unstable_globalStyles />
}
