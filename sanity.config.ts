import { parseSettings } from '#lib/settings.ts'
import { studioConfig } from '#sanity/studio/config.ts'
import { studioSettings } from '#sanity/studio/settings.ts'

/** For Sanity's own command line tool. The site builds its Studio from the same settings, at /studio. */
export default studioConfig(studioSettings(parseSettings(process.env)))
