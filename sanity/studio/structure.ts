import type { SortOrderingItem } from 'sanity'
import type { DefaultDocumentNodeResolver, StructureBuilder, StructureResolver } from 'sanity/structure'
import { siteSettingsId } from '#schemas/documents/siteSettings.ts'
import { DeletedPane } from './addresses/DeletedPane.tsx'
import { AlertsPane } from './alert/AlertsPane.tsx'
import { ArticlesPane, EventsPane } from './desk/StandingPanes.tsx'
import { TasksPane } from './desk/TasksPane.tsx'
import { PersonUsesPane, TopicUsesPane } from './desk/UsesPane.tsx'
import { icons } from './icons.ts'
import { addressMessages } from './messages/addresses.ts'
import { alertMessages } from './messages/alert.ts'
import { deskMessages } from './messages/desk.ts'
import { plannedMessages } from './messages/planned.ts'
import { programmeMessages } from './messages/programme.ts'
import { shareMessages } from './messages/share.ts'
import { PlannedPane } from './planning/PlannedPane.tsx'
import { TimetableView } from './programme/TimetableView.tsx'
import { timetableView } from './programme/timetableView.ts'
import { SharedPane } from './share/SharedPane.tsx'

const lists = [
  {
    type: 'article',
    title: 'Artiklar',
    by: { field: 'publishedAt', direction: 'desc' },
  },
  { type: 'event', title: 'Arrangement', by: { field: 'startsAt', direction: 'desc' } },
  { type: 'topic', title: 'Emne', by: { field: 'title', direction: 'asc' } },
  { type: 'person', title: 'Personar', by: { field: 'name', direction: 'asc' } },
  { type: 'redirect', title: 'Vidaresendingar', by: { field: 'from', direction: 'asc' } },
] as const satisfies { type: string; title: string; by: SortOrderingItem }[]

const list = (s: StructureBuilder, { type, title, by }: (typeof lists)[number]) =>
  s
    .documentTypeListItem(type)
    .title(title)
    .icon(icons[type])
    .child(
      s
        .documentTypeList(type)
        .title(title)
        .defaultOrdering([{ ...by }]),
    )

const settings = (s: StructureBuilder) =>
  s
    .listItem()
    .id(siteSettingsId)
    .title('Nettstadinnstillingar')
    .icon(icons.siteSettings)
    .child(s.document().schemaType('siteSettings').documentId(siteSettingsId).title('Nettstadinnstillingar'))

const deleted = (s: StructureBuilder) =>
  s
    .listItem()
    .id('deleted')
    .title(addressMessages.recentlyDeleted)
    .icon(icons.deleted)
    .child(s.component(DeletedPane).id('deleted').title(addressMessages.recentlyDeleted))

/** What stands on every page: it has its own place, first, for it is looked for in a hurry. */
const alerts = { id: 'alerts', title: alertMessages.desk, icon: icons.alert, pane: AlertsPane } as const

/** The lists of work: what needs somebody, and where everything stands. */
const work = [
  { id: 'tasks', title: deskMessages.tasks, icon: icons.tasks, pane: TasksPane },
  { id: 'planned', title: plannedMessages.list, icon: icons.planned, pane: PlannedPane },
  { id: 'articleStandings', title: deskMessages.articles, icon: icons.article, pane: ArticlesPane },
  { id: 'eventStandings', title: deskMessages.events, icon: icons.event, pane: EventsPane },
  { id: 'topicUses', title: deskMessages.topicUses, icon: icons.topic, pane: TopicUsesPane },
  { id: 'personUses', title: deskMessages.personUses, icon: icons.person, pane: PersonUsesPane },
  { id: 'sharedDrafts', title: shareMessages.pane, icon: icons.internalLink, pane: SharedPane },
] as const

const workItem = (s: StructureBuilder, { id, title, icon, pane }: (typeof work)[number] | typeof alerts) =>
  s.listItem().id(id).title(title).icon(icon).child(s.component(pane).id(id).title(title))

/** The desk structure: what is urgent, the most frequently edited types first, then the lists of work, the single document and what was deleted last. */
export const structure: StructureResolver = (s) =>
  s
    .list()
    .id('content')
    .title('Innhald')
    .items([
      workItem(s, alerts),
      s.divider(),
      ...lists.slice(0, 2).map((entry) => list(s, entry)),
      s.divider(),
      ...work.map((entry) => workItem(s, entry)),
      s.divider(),
      ...lists.slice(2).map((entry) => list(s, entry)),
      s.divider(),
      settings(s),
      deleted(s),
    ])

/** What a document is shown as: the form, and for an event its timetable too, which can stand beside it. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (s, { schemaType }) =>
  schemaType === 'event'
    ? s
        .document()
        .views([
          s.view.form().title(programmeMessages.form),
          s.view
            .component(TimetableView)
            .id(timetableView)
            .title(programmeMessages.timetable)
            .icon(icons.event),
        ])
    : s.document()
