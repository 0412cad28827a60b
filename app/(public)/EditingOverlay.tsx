'use client'

import { useRouter } from 'next/navigation'
import { VisualEditing } from 'next-sanity/visual-editing/client-component'
import { useEffect, useRef, useTransition } from 'react'

/** Stores the perspective that the editor chose in Studio, for all pages from now on. */
async function choose(perspective: string): Promise<void> {
  const query = new URLSearchParams({ perspective })
  await fetch(`/api/draft-mode/perspective?${query}`, { method: 'POST' })
}

/** Requests what has changed on the page. The promise is resolved when it is shown; Studio says so until then. */
function useRefresh(): () => Promise<void> {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    if (!isPending) for (const shown of waiting.current.splice(0)) shown()
  }, [isPending])
  return () =>
    new Promise((resolve) => {
      waiting.current.push(resolve)
      start(() => router.refresh())
    })
}

/**
 * Makes a page in Studio's preview clickable, keeps it up to date while the form is typed in, and follows Studio to
 * other pages. `perspective` is the one that the page was rendered in.
 */
export function EditingOverlay({ perspective }: { perspective: string }) {
  const refresh = useRefresh()
  return (
    <VisualEditing
      refresh={refresh}
      onPerspectiveChange={(chosen) => {
        const wanted = Array.isArray(chosen) ? chosen.join(',') : chosen
        if (wanted !== perspective) void choose(wanted).then(refresh)
      }}
    />
  )
}
