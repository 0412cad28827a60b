import { List } from '#components/pages/ListPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadList } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../pagedRoute.tsx'

/** Everything that is published. */
export const list = pagedRoute({
  path: () => ['aktuelt'],
  load: (page) => loadList(page),
  head: ({ page }) => ({
    title: messages.list.titleOfPage(messages.list.title, page),
    description: messages.list.lead,
    alternates: { canonical: addressOf.list(page) },
  }),
  view: (found) => <List {...found} />,
})
