import { CalendarIcon } from '@sanity/icons/Calendar'
import { CogIcon } from '@sanity/icons/Cog'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { LinkIcon } from '@sanity/icons/Link'
import { TagIcon } from '@sanity/icons/Tag'
import { UserIcon } from '@sanity/icons/User'
import type { SchemaTypeDefinition } from 'sanity'

/** The icons of the types in Studio. Not in schemas/, which runs without React. */
export const icons = {
  article: DocumentTextIcon,
  event: CalendarIcon,
  topic: TagIcon,
  person: UserIcon,
  redirect: LinkIcon,
  siteSettings: CogIcon,
}

const hasIcon = (name: string): name is keyof typeof icons => Object.hasOwn(icons, name)

/** The types with their icons. */
export const withIcons = (types: SchemaTypeDefinition[]): SchemaTypeDefinition[] =>
  types.map((type) => (hasIcon(type.name) ? { ...type, icon: icons[type.name] } : type))
