import { Card, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { IntentLink } from 'sanity/router'
import { deskMessages as messages } from '../messages/desk.ts'
import { mostKnown } from './queries.ts'
import { Listed, Told, Waiting } from './Sections.tsx'
import { fieldOf, type Pair } from './standing.ts'
import { useFollowed } from './useFollowed.ts'
import { fetchUses, type Shared, type Used, usesFilter } from './uses.ts'

const followedOf = (type: Shared) => ({
  filter: usesFilter,
  params: { type },
  ask: (client: Parameters<typeof fetchUses>[0]) => fetchUses(client, type),
})

const topics = followedOf('topic')
const persons = followedOf('person')

/** The topics, each with the documents that are about it. */
export const TopicUsesPane = () => <Uses known={useFollowed(topics)} about={messages.topicUsesAbout} />

/** The persons, each with the documents that they are in. */
export const PersonUsesPane = () => <Uses known={useFollowed(persons)} about={messages.personUsesAbout} />

function Uses({ known, about }: { known: readonly Used[] | 'asking' | 'failed'; about: string }) {
  if (known === 'asking') return <Waiting text={messages.asking} />
  if (known === 'failed') return <Waiting text={messages.failed} />
  return (
    <Stack gap={5} padding={4} data-testid="desk-pane">
      <Told text={`${about} ${messages.usesOfNewest(mostKnown)}`} />
      <Listed items={known.map((used) => ({ key: used.pair.id, row: <Row {...used} /> }))} />
    </Stack>
  )
}

const nameOf = (pair: Pair): string => fieldOf(pair, 'title') ?? messages.untitled

function stateOf({ published, draft }: Pair): string {
  if (published === undefined) return messages.isDraft
  return draft === undefined ? messages.isPublished : messages.withDraft
}

/** A shared document: its name leads to it, and below it opens the list of where it is used. */
function Row({ pair, users }: Used) {
  const [isOpen, setOpen] = useState(false)
  const drafts = users.filter(({ published }) => published === undefined).length
  const count = messages.uses(users.length - drafts, drafts)
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={{ id: pair.id, type: pair.type }}>
            {nameOf(pair)}
          </IntentLink>
        </Text>
        {users.length === 0 ? (
          <Text size={1} muted>
            {messages.unused}
          </Text>
        ) : (
          // What is not open is not made: 2,000 topics with 50 documents each are 100,000 links.
          <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary style={{ cursor: 'pointer', fontSize: 13, width: 'fit-content' }}>{count}</summary>
            <Stack gap={3} paddingTop={3}>
              {isOpen && <Listed items={users.map((user) => ({ key: user.id, row: <User {...user} /> }))} />}
            </Stack>
          </details>
        )}
      </Stack>
    </Card>
  )
}

const User = (pair: Pair) => (
  <Text size={1}>
    <IntentLink intent="edit" params={{ id: pair.id, type: pair.type }}>
      {nameOf(pair)}
    </IntentLink>
    {` · ${stateOf(pair)}`}
  </Text>
)
