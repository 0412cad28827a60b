import { Box, Button, Card, Heading, Stack, Text } from '@sanity/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useUser } from 'sanity'
import { IntentLink } from 'sanity/router'
import { joined } from '#schemas/when.ts'
import { approvalMessages } from '../messages/approval.ts'
import { deskMessages as messages } from '../messages/desk.ts'

/** A document in a list, with what is to be said of it. */
export type Entry = {
  key: string
  id: string
  type: string
  title: string | undefined
  said: string
  /** Whether the editor who looks made or published it last. */
  isMine?: boolean
  /** The id of who has said that it is ready to be approved. */
  readyBy?: string
  /** The field that is meant, as Studio writes its path. */
  path?: string
}

export type Section = { key: string; title: string; entries: readonly Entry[] }

/** As many as a list shows at first, and as many as come with each press: 2,000 are too many to go through by keyboard. */
const step = 20

type Props = {
  sections: readonly Section[]
  /** What the lists are of, and what they cannot tell now. */
  about?: readonly string[]
  /** Said when there is no list at all. */
  nothing?: string
  /** Said last: that there are more documents than the lists know. */
  end?: string | undefined
}

/** Lists below each other, each with a heading that has its number. */
export function Sections({ sections, about = [], nothing, end }: Props) {
  return (
    <Stack gap={5} padding={4} data-testid="desk-pane">
      {about.length > 0 && (
        <Stack gap={3}>
          {about.map((text) => (
            <Told key={text} text={text} />
          ))}
        </Stack>
      )}
      {sections.length === 0 && nothing !== undefined && <Told text={nothing} />}
      {sections.map(({ key, title, entries }) => (
        <Stack as="section" key={key} gap={3} aria-label={title}>
          <Heading as="h2" size={1}>
            {`${title} (${entries.length})`}
          </Heading>
          <Listed items={entries.map((entry) => ({ key: entry.key, row: <Row {...entry} /> }))} />
        </Stack>
      ))}
      {end !== undefined && <Told text={end} />}
    </Stack>
  )
}

/** What is said instead of lists: that they are asked for, or cannot be had. */
export const Waiting = ({ text }: { text: string }) => (
  <Box padding={4}>
    <Told text={text} />
  </Box>
)

/** What a pane says of itself. */
export const Told = ({ text }: { text: string }) => (
  <Text size={1} muted role="status">
    {text}
  </Text>
)

/** A list that shows its first entries, and more at each press of a button; that there are none, when it is empty. */
export function Listed({ items }: { items: readonly { key: string; row: ReactNode }[] }) {
  const [most, setMost] = useState(step)
  const list = useRef<HTMLUListElement>(null)
  // An editor without a mouse goes on where the new ones begin.
  useEffect(() => {
    if (most > step) list.current?.children[most - step]?.querySelector('a')?.focus()
  }, [most])
  if (items.length === 0) return <Told text={messages.none} />
  const left = items.length - most
  return (
    <>
      <ul ref={list} style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {items.slice(0, most).map(({ key, row }) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          mode="ghost"
          text={messages.more(Math.min(step, left), left)}
          onClick={() => setMost(most + step)}
        />
      )}
    </>
  )
}

function Row(entry: Entry) {
  return entry.readyBy === undefined ? (
    <Document {...entry} />
  ) : (
    <Awaiting {...entry} readyBy={entry.readyBy} />
  )
}

function Awaiting({ readyBy, said, ...entry }: Entry & { readyBy: string }) {
  const [user] = useUser(readyBy)
  const who = approvalMessages.readyBy(user?.displayName ?? approvalMessages.somebody)
  return <Document {...entry} said={joined(who, said)} />
}

function Document({ id, type, title, said, isMine = false, path }: Entry) {
  const text = joined(isMine && messages.mine, said)
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={2}>
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={{ id, type, ...(path !== undefined && { path }) }}>
            {title ?? messages.untitled}
          </IntentLink>
        </Text>
        {text !== '' && (
          // An address is as long as it is.
          <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
