import type { PortableTextMarkComponentProps } from '@portabletext/react'
import type { ReactNode } from 'react'
import { addressOf } from '#lib/addresses/addresses.ts'
import type { TextBlock } from '#lib/content/blocks/text.ts'
import { unbrokenMark } from '#lib/text/unbroken.ts'
import { SafeLink } from '../parts/SafeLink.tsx'

type MarkDefinition = TextBlock['markDefs'][number]
type Link = Extract<MarkDefinition, { _type: 'link' }>
type InternalLink = Extract<MarkDefinition, { _type: 'internalLink' }>

const addressOfTarget = ({ _type, slug }: InternalLink['target']): string =>
  _type === 'topic' ? addressOf.topic(slug, 1) : addressOf.document(slug)

/** Marks of running text. */
export const marks = {
  [unbrokenMark]: ({ children }: { children: ReactNode }) => <span className="unbroken">{children}</span>,
  link: ({ value, children }: PortableTextMarkComponentProps<Link>) =>
    value ? <SafeLink href={value.href}>{children}</SafeLink> : children,
  internalLink: ({ value, children }: PortableTextMarkComponentProps<InternalLink>) =>
    value ? <SafeLink href={addressOfTarget(value.target)}>{children}</SafeLink> : children,
}
