import { NotFound } from '#components/pages/NotFound.tsx'
import { messages } from '#lib/messages/index.ts'
import { loadSite } from '#sanity/loaders/index.ts'

export const metadata = { title: messages.notFound.title }

/** In `npm run dev` alone; see missing.tsx. */
export default async function Page() {
  const { settings } = await loadSite()
  return <NotFound settings={settings} />
}
