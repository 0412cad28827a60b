import type { z } from 'zod'
import { body } from '../blocks/index.ts'
import { file } from '../file.ts'
import { image } from '../image.ts'
import { lenient, lenientList } from '../parse.ts'
import { person } from '../person.ts'
import { related } from '../related.ts'
import { topic } from '../topic.ts'
import { dated } from './dated.ts'
import { titled } from './titled.ts'
import { withdrawable } from './withdrawable.ts'

/** What articles and events have in common. */
export const publication = {
  ...titled,
  ...dated,
  ...withdrawable,
  mainImage: lenient('mainImage', image),
  body,
  topics: lenientList('topics', topic),
  contacts: lenientList('contacts', person),
  attachments: lenientList('attachments', file),
  related: lenientList('related', related),
} satisfies z.ZodRawShape
