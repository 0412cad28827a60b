import { Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { IntentLink } from 'sanity/router'
import { named, publishedId, type Stored } from '#schemas/checks/others.ts'
import { othersWithSlug } from '#schemas/checks/slug.ts'
import { addressMessages as words } from '../messages/addresses.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

type Props = { slug: string; id: string; type: string }

/** The other document that has this slug, published or not; undefined while it is asked for, and when there is none. */
function useHolder({ slug, id, type }: Props): Stored | undefined {
  const client = useEditorsClient()
  const [holder, setHolder] = useState<Stored>()
  useEffect(() => {
    let isAsked = true
    othersWithSlug(slug, type, id, client).then(
      ({ published, unpublished }) => isAsked && setHolder(published ?? unpublished),
      // The message of the validation stands without a link.
      () => isAsked && setHolder(undefined),
    )
    return () => {
      isAsked = false
    }
  }, [slug, type, id, client])
  return holder
}

/** Leads to the document that has the slug already: Studio shows a validation's message as plain text. */
export function SlugHolder(props: Props) {
  const holder = useHolder(props)
  if (holder === undefined) return null
  return (
    <Text size={1} data-testid="slug-holder">
      {words.heldBy}{' '}
      <IntentLink intent="edit" params={{ id: publishedId(holder._id), type: holder._type }}>
        {named(holder)}
      </IntentLink>
    </Text>
  )
}
