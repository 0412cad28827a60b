import type { SanityClient } from '@sanity/client'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useEffect, useMemo, useState } from 'react'
import { useSchema } from 'sanity'
import { useRouter } from 'sanity/router'
import { joined, whenInWords } from '#schemas/when.ts'
import { inOrder } from '../inOrder.ts'
import { addressMessages as words } from '../messages/addresses.ts'
import { isConflict } from '../publication/publish.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { whenChanged } from '../whenChanged.ts'
import type { Deleted } from './deletedType.ts'
import { bringBack, deletedDocuments, deletedFilter, deletedId, GoneError, mostDeleted } from './recovery.ts'

type Known = readonly Deleted[] | 'looking' | 'failed'

/** What can be brought back, kept up to date while it is shown. */
function useDeleted(client: SanityClient): { known: Known; refresh: () => void } {
  const [known, setKnown] = useState<Known>('looking')
  const refresh = useMemo(
    () =>
      inOrder(
        () => deletedDocuments(client),
        setKnown,
        () => setKnown('failed'),
      ),
    [client],
  )
  useEffect(() => {
    refresh()
    return whenChanged(client, { filter: deletedFilter }, refresh)
  }, [client, refresh])
  return { known, refresh }
}

/** «Sist sletta»: what was deleted in Studio, each with a button that brings it back as a draft. */
export function DeletedPane() {
  const { known, refresh } = useDeleted(useEditorsClient())
  return (
    <Stack gap={4} padding={4} data-testid="deleted-pane">
      <Text size={1} muted>
        {words.recentlyDeletedAbout}
      </Text>
      <Entries known={known} refresh={refresh} />
    </Stack>
  )
}

function Entries({ known, refresh }: { known: Known; refresh: () => void }) {
  if (known === 'looking') return null
  if (known === 'failed') return <Text role="alert">{words.lookFailed}</Text>
  if (known.length === 0) return <Text>{words.nothingDeleted}</Text>
  return (
    <>
      <Stack as="ul" gap={3} style={{ listStyle: 'none' }}>
        {known.map((entry) => (
          <Entry key={entry._id} entry={entry} refresh={refresh} />
        ))}
      </Stack>
      {known.length >= mostDeleted && <Text size={1}>{words.mostDeleted(mostDeleted)}</Text>}
    </>
  )
}

function Entry({ entry, refresh }: { entry: Deleted; refresh: () => void }) {
  const schema = useSchema()
  const [isBusy, setBusy] = useState(false)
  const recover = useRecovery(entry)
  const { title = words.untitled, type, address, at, by = words.somebody } = entry
  const press = async () => {
    setBusy(true)
    await recover()
    setBusy(false)
    refresh()
  }
  return (
    <Card as="li" border radius={2} padding={3}>
      <Flex gap={3} align="center" wrap="wrap">
        <Stack gap={3} flex={1}>
          <Text weight="medium">{title}</Text>
          <Text size={1} muted>
            {joined(schema.get(type)?.title ?? type, address)}
          </Text>
          <Text size={1} muted>
            {words.deletedBy(whenInWords(at) ?? at, by)}
          </Text>
        </Stack>
        <Button
          mode="ghost"
          text={words.bringBack}
          aria-label={words.bringBackNamed(title)}
          disabled={isBusy}
          onClick={() => void press()}
        />
      </Flex>
    </Card>
  )
}

const whyNot = (error: unknown): string => {
  if (error instanceof GoneError) return words.bringBackGone
  return isConflict(error) ? words.bringBackThere : words.bringBackFailed
}

/** Brings a document back and opens it, or tells the editor why not. */
function useRecovery(entry: Deleted): () => Promise<void> {
  const client = useEditorsClient()
  const { navigateIntent } = useRouter()
  const toast = useToast()
  return async () => {
    try {
      await bringBack(client, entry)
      toast.push({ status: 'success', title: words.broughtBack })
      navigateIntent('edit', { id: deletedId(entry), type: entry.type })
    } catch (error) {
      toast.push({ status: 'error', title: whyNot(error) })
    }
  }
}
