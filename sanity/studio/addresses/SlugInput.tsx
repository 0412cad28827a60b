import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { type ObjectInputProps, set, setIfMissing, useEditState, useFormValue, useGetFormValue } from 'sanity'
import { slugSource } from '#schemas/capabilities/titled.ts'
import { publishedId } from '#schemas/checks/others.ts'
import { slugify, slugOf } from '#schemas/checks/slug.ts'
import { addressMessages as words } from '../messages/addresses.ts'
import { addressesOf } from '../publication/redirects.ts'
import { SlugHolder } from './SlugHolder.tsx'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * A slug's field. It leads to the document that has the slug already; on a published document it says where readers find
 * it, and that a change leaves a redirect.
 */
export function SlugInput(props: ObjectInputProps) {
  const id = publishedId(textOf(useFormValue(['_id'])))
  const type = textOf(useFormValue(['_type']))
  const { published } = useEditState(id, type)
  const old = slugOf(published ?? undefined)
  const current = slugOf({ slug: props.value })
  const isPlain = old === undefined || props.readOnly === true
  return (
    <Stack gap={3}>
      {isPlain ? props.renderDefault(props) : <PublishedSlug input={props} type={type} old={old} />}
      {props.validation.length > 0 && current !== undefined && (
        <SlugHolder slug={current} id={id} type={type} />
      )}
    </Stack>
  )
}

type Props = { input: ObjectInputProps; type: string; old: string }

function PublishedSlug({ input, type, old }: Props) {
  const { schemaType, value, onChange } = input
  const current = slugOf({ slug: value })
  const addressOf = (slug: string) => addressesOf({ _type: type, slug: { current: slug } })[0] ?? slug
  const change = (slug: string) => onChange([setIfMissing({ _type: 'slug' }), set(slug, ['current'])])
  // Without a source the field has no «Generer», which would move a page that is live at one press.
  const { source: _, ...options } = { source: undefined, ...schemaType.options }
  return (
    <Stack gap={3}>
      {input.renderDefault({ ...input, schemaType: { ...schemaType, options } })}
      <Text size={1} muted data-testid="published-address">
        {words.publishedAt(addressOf(old))}
      </Text>
      {current !== undefined && current !== old ? (
        <Card tone="caution" padding={3} radius={2} border role="status">
          <Stack gap={3}>
            <Text size={1}>{words.willMove(addressOf(old), addressOf(current))}</Text>
            <Flex>
              <Small text={words.keepAddress} onClick={() => change(old)} />
            </Flex>
          </Stack>
        </Card>
      ) : (
        <Proposal current={old} addressOf={addressOf} onTake={change} />
      )}
    </Stack>
  )
}

type ProposalProps = { current: string; addressOf: (slug: string) => string; onTake: (slug: string) => void }

/** A new slug from the title: shown first, and taken only when the editor says so. */
function Proposal({ current, addressOf, onTake }: ProposalProps) {
  const formValue = useGetFormValue()
  const [proposal, setProposal] = useState<string>()
  const propose = () => {
    const document = formValue([])
    setProposal(slugify(slugSource(typeof document === 'object' && document !== null ? document : {})))
  }
  const forget = () => setProposal(undefined)
  if (proposal === undefined) {
    return (
      <Flex>
        <Small text={words.proposeAddress} onClick={propose} />
      </Flex>
    )
  }
  const isNew = proposal !== '' && proposal !== current
  return (
    <Card padding={3} radius={2} border role="status">
      <Stack gap={3}>
        <Text size={1}>
          {isNew ? words.proposed(addressOf(current), addressOf(proposal)) : words.proposedSame}
        </Text>
        <Flex gap={2} wrap="wrap">
          {isNew && (
            <Small
              text={words.takeProposed}
              onClick={() => {
                onTake(proposal)
                forget()
              }}
            />
          )}
          <Small text={words.keepCurrent} onClick={forget} />
        </Flex>
      </Stack>
    </Card>
  )
}

const Small = ({ text, onClick }: { text: string; onClick: () => void }) => (
  <Button mode="ghost" fontSize={1} padding={2} text={text} onClick={onClick} />
)
