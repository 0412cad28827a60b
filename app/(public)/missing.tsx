import { NotFound } from '#components/frame/NotFound.tsx'
import { loadSite, sayNotFound } from '#sanity/pages/index.ts'

/** What a page shows where there is nothing. */
export async function missing() {
  await sayNotFound()
  const { settings } = await loadSite()
  return <NotFound settings={settings} />
}
