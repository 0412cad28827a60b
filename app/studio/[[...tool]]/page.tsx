import { parseSettings } from '#lib/settings.ts'
import { StudioMount } from '#sanity/studio/StudioMount.tsx'
import { studioSettings } from '#sanity/studio/settings.ts'

/** Settings are read at each request, so that one build works in any environment. */
export const dynamic = 'force-dynamic'

export default function StudioPage() {
  return <StudioMount settings={studioSettings(parseSettings(process.env))} />
}
