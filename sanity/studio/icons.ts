import { BellIcon } from '@sanity/icons/Bell'
import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { ClockIcon } from '@sanity/icons/Clock'
import { CogIcon } from '@sanity/icons/Cog'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { DownloadIcon } from '@sanity/icons/Download'
import { EditIcon } from '@sanity/icons/Edit'
import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { ImageIcon } from '@sanity/icons/Image'
import { InfoOutlineIcon } from '@sanity/icons/InfoOutline'
import { LaunchIcon } from '@sanity/icons/Launch'
import { LinkIcon } from '@sanity/icons/Link'
import { PlayIcon } from '@sanity/icons/Play'
import { TagIcon } from '@sanity/icons/Tag'
import { ThListIcon } from '@sanity/icons/ThList'
import { TransferIcon } from '@sanity/icons/Transfer'
import { TrashIcon } from '@sanity/icons/Trash'
import { UserIcon } from '@sanity/icons/User'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { SchemaTypeDefinition } from 'sanity'
import { isRecord } from '#lib/json/record.ts'

/** The icons of the types in Studio. Not in schemas/, which runs without React. */
export const icons = {
  article: DocumentTextIcon,
  event: CalendarIcon,
  topic: TagIcon,
  person: UserIcon,
  redirect: TransferIcon,
  siteSettings: CogIcon,
  alert: WarningOutlineIcon,
  deleted: TrashIcon,
  planned: ClockIcon,
  tasks: CheckmarkCircleIcon,
  programmeItem: ClockIcon,
  occurrence: CalendarIcon,
  speaker: UserIcon,
  change: EditIcon,
  figure: ImageIcon,
  quotation: BlockquoteIcon,
  video: PlayIcon,
  factBox: InfoOutlineIcon,
  table: ThListIcon,
  attachment: DownloadIcon,
  contact: EnvelopeIcon,
  callout: BellIcon,
  link: LaunchIcon,
  internalLink: LinkIcon,
}

const hasIcon = (name: unknown): name is keyof typeof icons =>
  typeof name === 'string' && Object.hasOwn(icons, name)

/** A part of running text with the icons of its annotations, which are types without a name in the schema. */
function withMarks(part: unknown): unknown {
  if (!isRecord(part)) return part
  const { marks, of, fields } = part
  return {
    ...part,
    ...(Array.isArray(of) && { of: of.map(withMarks) }),
    ...(Array.isArray(fields) && { fields: fields.map(withMarks) }),
    ...(isRecord(marks) &&
      Array.isArray(marks.annotations) && {
        marks: {
          ...marks,
          annotations: marks.annotations.map((mark: unknown) =>
            isRecord(mark) && hasIcon(mark.name) ? { ...mark, icon: icons[mark.name] } : mark,
          ),
        },
      }),
  }
}

/** The types with their icons, and with those of the links in their texts. */
export const withIcons = (types: SchemaTypeDefinition[]): SchemaTypeDefinition[] =>
  types.map((type) => {
    // The same definition with icons: `withMarks` adds nothing else.
    const marked = withMarks(type) as SchemaTypeDefinition
    return hasIcon(type.name) ? { ...marked, icon: icons[type.name] } : marked
  })
