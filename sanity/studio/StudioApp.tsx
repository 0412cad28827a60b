'use client'

import { useState } from 'react'
import { Studio } from 'sanity'
import { FourEyesAsked } from './approval/useFourEyes.ts'
import { studioConfig } from './config.ts'
import { keepLocal } from './keepLocal.ts'
import type { StudioSettings } from './settings.ts'

/** Studio in the browser. Not next-sanity's NextStudio, which loads a script from Sanity's servers. */
export default function StudioApp({ settings }: { settings: StudioSettings }) {
  const [config] = useState(() => {
    if (settings.lake) keepLocal(window)
    return studioConfig(settings)
  })
  return (
    <FourEyesAsked value={settings.fourEyes === true}>
      <Studio config={config} unstable_globalStyles />
    </FourEyesAsked>
  )
}
