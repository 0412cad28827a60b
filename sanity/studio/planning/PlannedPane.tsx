import type { SanityClient } from '@sanity/client'
import { Heading, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { IntentLink } from 'sanity/router'
import { titleOf } from '../addresses/deletion.ts'
import { inOrder } from '../inOrder.ts'
import { plannedMessages as words } from '../messages/planned.ts'
import type { Plan } from '../planned/plan.ts'
import { everyPlan } from '../planned/planning.ts'
import { type Said, type Standing, saidOf } from '../planned/said.ts'
import { draftIdOf, type StoredDocument } from '../publication/document.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { whenChanged } from '../whenChanged.ts'
import { PlanCard } from './PlanCard.tsx'
import { usePlans } from './usePlans.ts'
import { useSiteNow } from './useSiteNow.ts'

const standings = ['stopped', 'waiting', 'done'] as const satisfies Standing[]

const query = /* groq */ `*[_id in $ids]{_id, _type, _rev, title, name, from}`

/** The documents of plans by their ids, drafts by theirs; read again as the plans change, or what is planned. */
function useDocuments(plans: readonly Plan[]): ReadonlyMap<string, StoredDocument> | undefined {
  const client: SanityClient = useEditorsClient()
  const [found, setFound] = useState<ReadonlyMap<string, StoredDocument>>()
  useEffect(() => {
    let isCurrent = true
    const ids = plans.flatMap(({ document }) => [document, draftIdOf(document)])
    const ask = inOrder(
      () => client.fetch<StoredDocument[]>(query, { ids }, { perspective: 'raw' }),
      (documents) => isCurrent && setFound(new Map(documents.map((each) => [each._id, each]))),
      () => {},
    )
    ask()
    const end = whenChanged(client, { filter: '*[_id in $ids]', params: { ids } }, ask)
    return () => {
      isCurrent = false
      end()
    }
  }, [client, plans])
  return found
}

/** «Planlagde endringar»: what waits, what is stopped and why, and what has been done. */
export function PlannedPane() {
  const known = usePlans(everyPlan)
  if (known === 'asking' || known === 'failed') {
    return (
      <Stack padding={4}>
        <Text size={1} muted role="status">
          {known === 'asking' ? words.asking : words.lookFailed}
        </Text>
      </Stack>
    )
  }
  return <Sections plans={known} />
}

type Entry = { plan: Plan; said: Said; document: StoredDocument | undefined }

function Sections({ plans }: { plans: readonly Plan[] }) {
  const documents = useDocuments(plans)
  const now = useSiteNow()
  if (!documents) return null
  const entries = plans.map((plan): Entry => {
    const [published, draft] = [plan.document, draftIdOf(plan.document)].map((id) => documents.get(id))
    return { plan, said: saidOf(plan, { published, draft }, now), document: draft ?? published }
  })
  return (
    <Stack gap={5} padding={4} data-testid="planned-pane">
      <Text size={1} muted>
        {words.about}
      </Text>
      {standings.map((standing) => {
        const own = entries.filter(({ said }) => said.standing === standing)
        const title = words.sections[standing]
        return (
          <Stack as="section" key={standing} gap={3} aria-label={title}>
            <Heading as="h2" size={1}>
              {`${title} (${own.length})`}
            </Heading>
            {own.length === 0 ? (
              <Text size={1} muted>
                {words.none}
              </Text>
            ) : (
              <Stack as="ul" gap={2} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {own.map((entry) => (
                  <Row key={`${entry.plan.id} ${entry.plan.revision}`} {...entry} />
                ))}
              </Stack>
            )}
          </Stack>
        )
      })}
    </Stack>
  )
}

function Row({ plan, said, document }: Entry) {
  const title = titleOf(document) ?? words.untitled
  const heading = (
    <Text size={1} weight="semibold">
      {document ? (
        <IntentLink intent="edit" params={{ id: plan.document, type: document._type }}>
          {title}
        </IntentLink>
      ) : (
        title
      )}
    </Text>
  )
  return <PlanCard as="li" plan={plan} said={said} title={`«${title}»`} heading={heading} />
}
