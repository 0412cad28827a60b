import { NotFound } from '#components/pages/NotFound.tsx'
import { messages } from '#lib/messages/index.ts'
import { loadSite } from '#sanity/loaders/index.ts'

export const metadata = { title: messages.notFound.title }

/** Used only in `npm run dev`; see missing.tsx. */
export default async function Page() {
  const { settings } = await loadSite()
  return <NotFound settings={settings} />
}
