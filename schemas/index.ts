import type { SchemaTypeDefinition } from '@sanity/types'
import { blocks } from './blocks/index.ts'
import { alert } from './documents/alert.ts'
import { article } from './documents/article.ts'
import { event } from './documents/event.ts'
import { person } from './documents/person.ts'
import { redirect } from './documents/redirect.ts'
import { siteSettings } from './documents/siteSettings.ts'
import { topic } from './documents/topic.ts'
import { change } from './objects/change.ts'
import { occurrence } from './objects/occurrence.ts'
import { programmeItem } from './objects/programmeItem.ts'
import { speaker } from './objects/speaker.ts'
import { tableRow } from './objects/tableRow.ts'

export const documentTypes = [article, event, topic, person, redirect, siteSettings, alert]

/** The content model: every type in the Content Lake. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...documentTypes,
  programmeItem,
  occurrence,
  speaker,
  change,
  tableRow,
  ...blocks,
]
