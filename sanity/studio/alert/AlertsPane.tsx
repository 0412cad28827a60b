import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { IntentLink, useIntentLink } from 'sanity/router'
import { joined, whenInWords } from '#schemas/when.ts'
import { Listed, Told, Waiting } from '../desk/Sections.tsx'
import { alertMessages as words } from '../messages/alert.ts'
import { useSiteNow } from '../planning/useSiteNow.ts'
import { mostAlerts } from './alerts.ts'
import { type AlertStanding, alertStanding, alertStandings, inOrder, type KnownAlert } from './standing.ts'
import { alertIn, alertType, levelTitle } from './stored.ts'
import { TakeDownButton, titleOf } from './TakeDownButton.tsx'
import { useAlerts } from './useAlerts.ts'

/** «Viktig melding»: what stands on every page now, what waits for its time, and those before. */
export function AlertsPane() {
  const known = useAlerts()
  const now = useSiteNow()
  if (known === 'asking') return <Waiting text={words.asking} />
  if (known === 'failed') return <Waiting text={words.failed} />
  const groups = Map.groupBy(known, (alert) => alertStanding(alert, now))
  return (
    <Stack gap={5} padding={4} data-testid="alerts-pane">
      <Told text={words.about} />
      <Create />
      {alertStandings
        .filter((standing) => standing !== 'hidden' || groups.has(standing))
        .map((standing) => (
          <Standing
            key={standing}
            standing={standing}
            alerts={inOrder(groups.get(standing) ?? [], standing)}
          />
        ))}
      {known.length >= mostAlerts && <Told text={words.most(mostAlerts)} />}
    </Stack>
  )
}

function Create() {
  const { href, onClick } = useIntentLink({ intent: 'create', params: { type: alertType } })
  return (
    <Flex>
      <Button as="a" href={href} onClick={onClick} text={words.create} fontSize={1} padding={3} />
    </Flex>
  )
}

function Standing({ standing, alerts }: { standing: AlertStanding; alerts: readonly KnownAlert[] }) {
  const title = words.standing[standing]
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Heading as="h2" size={1}>
        {`${title} (${alerts.length})`}
      </Heading>
      <Listed
        items={alerts.map((alert) => ({ key: alert.id, row: <Row alert={alert} standing={standing} /> }))}
      />
    </Stack>
  )
}

function Row({ alert, standing }: { alert: KnownAlert; standing: AlertStanding }) {
  const { level, from, to } = alertIn(alert.published ?? alert.draft ?? {})
  const when = words.when[standing]
  const said = joined(
    levelTitle(level),
    typeof when === 'string' ? when : when(whenInWords(from), whenInWords(to)),
    alert.published !== undefined && alert.draft !== undefined && words.withDraft,
  )
  return (
    <Card padding={3} radius={2} border>
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <Stack gap={2} style={{ flex: '1 1 15em' }}>
          <Text size={1} weight="medium">
            <IntentLink intent="edit" params={{ id: alert.id, type: alertType }}>
              {titleOf(alert)}
            </IntentLink>
          </Text>
          <Text size={1} muted>
            {said}
          </Text>
        </Stack>
        {standing === 'shown' && <TakeDownButton alert={alert} text={words.takeDown} />}
      </Flex>
    </Card>
  )
}
