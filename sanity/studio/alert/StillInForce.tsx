import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useCurrentUser } from 'sanity'
import { whenInWords } from '#schemas/when.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { confirmAlert } from './alerts.ts'
import type { KnownAlert } from './standing.ts'
import { alertIn } from './stored.ts'
import { TakeDownButton, titleOf } from './TakeDownButton.tsx'

/** Keeps that an alert is still in force, and tells how it went. */
function useConfirm(id: string): { isBusy: boolean; confirm: () => void } {
  const client = useEditorsClient()
  const by = useCurrentUser()?.id
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await confirmAlert(client, { id, at: await siteTime.ask(), by })
      toast.push({ status: 'success', title: words.stillKept })
    } catch {
      toast.push({ status: 'error', title: words.stillFailed })
    }
    setBusy(false)
  }
  return { isBusy, confirm: () => void confirm() }
}

/** «Gjeld meldinga framleis?», about an alert that has stood for a day without an end: yes, or down. */
export function StillInForce({ alert }: { alert: KnownAlert }) {
  const { isBusy, confirm } = useConfirm(alert.id)
  const title = titleOf(alert)
  const from = whenInWords(alertIn(alert.published ?? {}).from)
  const confirmedAt = whenInWords(alert.confirmedAt)
  return (
    <Card tone="caution" padding={3} radius={2} border data-testid="still-in-force">
      <Flex gap={3} wrap="wrap" align="center" justify="space-between">
        <Stack gap={2} style={{ flex: '1 1 20em' }}>
          <Text size={1} weight="semibold">
            {words.stillNamed(title)}
          </Text>
          <Text size={1}>
            {[from && words.stillSince(from), confirmedAt && words.stillConfirmed(confirmedAt)]
              .filter(Boolean)
              .join(' ')}
          </Text>
        </Stack>
        <Flex gap={2} wrap="wrap">
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={words.stillYes}
            aria-label={words.stillYesNamed(title)}
            disabled={isBusy}
            onClick={confirm}
          />
          <TakeDownButton alert={alert} text={words.stillNo} />
        </Flex>
      </Flex>
    </Card>
  )
}
