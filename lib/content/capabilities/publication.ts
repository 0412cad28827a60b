import type { z } from 'zod'
import { runningText } from '../blocks/index.ts'
import { file } from '../file.ts'
import { picture } from '../image.ts'
import { lenientList, optional, optionalText } from '../parse.ts'
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
  mainImage: optional(picture),
  body: runningText,
  topics: lenientList(topic),
  contacts: lenientList(person),
  attachments: lenientList(file),
  related: lenientList(related),
  /** The id of the article or event that it is a translation of. */
  translationOf: optionalText,
} satisfies z.ZodRawShape
