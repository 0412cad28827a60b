import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import { publishedId } from '#schemas/checks/others.ts'
import type { Stored } from '../desk/standing.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { useSiteNow } from '../planning/useSiteNow.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { AlertPreview } from './AlertPreview.tsx'
import { StillInForce } from './StillInForce.tsx'
import { lineOf } from './said.ts'
import { type AlertStanding, alertStanding, isAskedAbout, type KnownAlert } from './standing.ts'
import { alertIn, alertType } from './stored.ts'
import { TakeDownButton } from './TakeDownButton.tsx'
import { useAlerts } from './useAlerts.ts'

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

// Studio's document has the fields of the Content Lake's, under a type of its own.
const storedOf = (document: unknown): Stored | undefined => (document ?? undefined) as Stored | undefined

function Line({ id, value }: { id: string; value: unknown }) {
  const state = useEditState(id, alertType)
  const known = useAlerts()
  const now = useSiteNow()
  if (!state.ready) return null
  const [published, draft] = [storedOf(state.published), storedOf(state.draft)]
  const confirmedAt =
    typeof known === 'string' ? undefined : known.find((each) => each.id === id)?.confirmedAt
  const alert: KnownAlert = { id, type: alertType, published, draft, confirmedAt }
  const standing = alertStanding(alert, now)
  // Until it is known who has answered, nobody is asked: the question would come and go.
  const isAsked = typeof known !== 'string' && isAskedAbout(alert, now)
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
          {standing === 'shown' && !isAsked && <TakeDownButton alert={alert} text={words.takeDown} />}
        </Flex>
      </Card>
      {isAsked && <StillInForce alert={alert} />}
      <Box>
        <AlertPreview alert={alertIn(isRecord(value) ? value : {})} />
      </Box>
    </Stack>
  )
}
