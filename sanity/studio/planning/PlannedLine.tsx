import { Stack } from '@sanity/ui'
import { useCallback } from 'react'
import { useEditState } from 'sanity'
import { publishedId } from '#schemas/checks/others.ts'
import { titleOf } from '../addresses/deletion.ts'
import { plannedMessages as words } from '../messages/planned.ts'
import type { Plan } from '../planned/plan.ts'
import { plansFor } from '../planned/planning.ts'
import { type Said, saidOf } from '../planned/said.ts'
import type { StoredDocument } from '../publication/document.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { PlanCard } from './PlanCard.tsx'
import { usePlans } from './usePlans.ts'
import { useSiteNow } from './useSiteNow.ts'

/** What is planned for the document of a form, above its fields; nothing for one without plans. */
export function PlannedLine({ type }: { type: string }) {
  const id = useDocumentId()
  return id === '' ? null : <Lines id={publishedId(id)} type={type} />
}

function Lines({ id, type }: { id: string; type: string }) {
  const known = usePlans(useCallback((client) => plansFor(client, id), [id]))
  const plans = typeof known === 'string' ? [] : known.filter(({ state }) => state !== 'done')
  return plans.length === 0 ? null : <Shown plans={plans} id={id} type={type} />
}

const moreOf = ({ action }: Plan, { standing, why }: Said, hasDraft: boolean): string | undefined => {
  if (standing === 'stopped') return action === 'publish' && hasDraft ? words.again : undefined
  if (why !== undefined) return undefined
  return action === 'publish' ? words.holds : words.holdsNot
}

function Shown({ plans, id, type }: { plans: readonly Plan[]; id: string; type: string }) {
  const { published, draft, ready } = useEditState(id, type)
  const now = useSiteNow()
  if (!ready) return null
  // Studio's document has the fields of the client's, under a type of its own.
  const [read, written] = [published, draft].map((each) => (each ?? undefined) as StoredDocument | undefined)
  const title = `«${titleOf(written) ?? titleOf(read) ?? words.untitled}»`
  return (
    <Stack gap={3} data-testid="planned-line">
      {plans.map((plan) => {
        const said = saidOf(plan, { published: read, draft: written }, now)
        return (
          <PlanCard
            key={plan.id}
            plan={plan}
            said={said}
            title={title}
            more={moreOf(plan, said, written !== undefined)}
          />
        )
      })}
    </Stack>
  )
}
