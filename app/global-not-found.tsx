import type { Metadata } from 'next'
import { Frame } from '#components/frame/Frame.tsx'
import { NotFound } from '#components/pages/NotFound.tsx'
import { iconLinks } from '#lib/brand/icon.ts'
import { messages } from '#lib/messages/index.ts'
import '#components/styles/index.css'

export const metadata: Metadata = { title: messages.notFound.title, icons: iconLinks() }

/**
 * For addresses outside the public pages, in `npm run dev` and an editor's draft mode: the handler passes no others on.
 * It needs no content, so it can be prerendered, and always works.
 */
export default function GlobalNotFound() {
  return (
    <html lang="nn" data-color-scheme="auto">
      <body>
        <Frame settings={undefined}>
          <NotFound settings={undefined} />
        </Frame>
      </body>
    </html>
  )
}
