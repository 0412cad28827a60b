import { Stack } from '@sanity/ui'
import type { NavbarProps } from 'sanity'
import { useSiteNow } from '../planning/useSiteNow.ts'
import { StillInForce } from './StillInForce.tsx'
import { isAskedAbout } from './standing.ts'
import { useAlerts } from './useAlerts.ts'

/** Studio's own bar, and under it, wherever the editor is, the question about each alert that has stood for a day without an end. */
export function NavbarThatAsks(props: NavbarProps) {
  return (
    <>
      {props.renderDefault(props)}
      <AskAgain />
    </>
  )
}

/** The question about each alert that has stood for a day without an end; nothing while there is none. */
export function AskAgain() {
  const known = useAlerts()
  const now = useSiteNow()
  const asked = typeof known === 'string' ? [] : known.filter((alert) => isAskedAbout(alert, now))
  if (asked.length === 0) return null
  return (
    <Stack as="section" gap={2} padding={2} data-testid="ask-again" aria-live="polite">
      {asked.map((alert) => (
        <StillInForce key={alert.id} alert={alert} />
      ))}
    </Stack>
  )
}
