import { defineCliConfig } from 'sanity/cli'
import { parseSettings } from '#lib/settings.ts'

const { projectId, dataset } = parseSettings(process.env)

/** For Sanity's own command line tool, with a hosted project: SANITY_PROJECT_ID=… npx sanity dataset export. */
export default defineCliConfig({ api: { projectId, dataset } })
