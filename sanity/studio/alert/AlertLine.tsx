import { Card, Flex, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useEditState } from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import { publishedId } from '#schemas/checks/others.ts'
import type { Stored } from '../desk/standing.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { useSiteNow } from '../planning/useSiteNow.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { AlertPreview } from './AlertPreview.tsx'
import { lineOf } from './said.ts'
import { type AlertStanding, alertStanding } from './standing.ts'
import { alertIn, alertType } from './stored.ts'
import { TakeDownButton } from './TakeDownButton.tsx'

/** Above an alert's form: whether it is on the pages now, a way to take it down, and how it will look. */
export function AlertLine({ value }: { value: unknown }) {
  const id = useDocumentId()
  return id === '' ? null : <Line id={publishedId(id)} value={value} />
}

const tones = {
  hidden: 'critical',
  shown: 'caution',
  waiting: 'neutral',
  draft: 'neutral',
  over: 'neutral',
} as const satisfies Record<AlertStanding, string>

/** In ms: Studio gives the keyboard to the first thing in a form that opens, which is not to be what takes an alert down. */
const opening = 500

function useIsOpened(): boolean {
  const [isOpened, setOpened] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setOpened(true), opening)
    return () => clearTimeout(waiting)
  }, [])
  return isOpened
}

// Studio's document has the fields of the Content Lake's, under a type of its own.
const storedOf = (document: unknown): Stored | undefined => (document ?? undefined) as Stored | undefined

function Line({ id, value }: { id: string; value: unknown }) {
  const state = useEditState(id, alertType)
  const now = useSiteNow()
  const isOpened = useIsOpened()
  if (!state.ready) return null
  const [published, draft] = [storedOf(state.published), storedOf(state.draft)]
  const alert = { id, type: alertType, published, draft }
  const standing = alertStanding(alert, now)
  return (
    <Stack gap={4}>
      <Card tone={tones[standing]} padding={3} radius={2} border data-testid="alert-line">
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Stack gap={3} style={{ flex: '1 1 20em' }}>
            <Text size={1} role="status">
              {lineOf(alert, now).join(' ')}
            </Text>
            {published && draft && (
              <Text size={1} weight="medium">
                {words.line.edited}
              </Text>
            )}
          </Stack>
          {standing === 'shown' && isOpened && <TakeDownButton alert={alert} text={words.takeDown} />}
        </Flex>
      </Card>
      <AlertPreview alert={alertIn(isRecord(value) ? value : {})} now={now} />
    </Stack>
  )
}
