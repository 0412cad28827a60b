import type { ReactNode } from 'react'
import { mainId } from './SkipLink.tsx'

/** What the page is about. It takes focus from the skip link, in browsers that would otherwise stay at the top. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id={mainId} tabIndex={-1}>
      {children}
    </main>
  )
}
