import type { PortableTextMarkComponentProps } from '@portabletext/react'
import { addressOf } from '#lib/addresses.ts'
import type { TextBlock } from '#lib/content/blocks/text.ts'
import { SafeLink } from '../text/SafeLink.tsx'

type MarkDefinition = TextBlock['markDefs'][number]
type Link = Extract<MarkDefinition, { _type: 'link' }>
type InternalLink = Extract<MarkDefinition, { _type: 'internalLink' }>

/** Marks of running text. A topic has no page of its own yet, so a link to one is plain text. */
export const marks = {
  link: ({ value, children }: PortableTextMarkComponentProps<Link>) =>
    value ? <SafeLink href={value.href}>{children}</SafeLink> : children,
  internalLink: ({ value, children }: PortableTextMarkComponentProps<InternalLink>) =>
    value && value.target._type !== 'topic' ? (
      <SafeLink href={addressOf.document(value.target.slug)}>{children}</SafeLink>
    ) : (
      children
    ),
}
