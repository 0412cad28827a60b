import { blueprintFrom } from '#sanity/blueprint.ts'

/** For Sanity's own command line tool, with a hosted project: npx sanity blueprints plan, and deploy. */
export default blueprintFrom(process.env)
