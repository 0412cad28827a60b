import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import { isTimed } from '#lib/events/programme.ts'
import { type Edit, entryPath } from '#lib/preview/edit.ts'
import { itemClass, ProgrammeItem } from './ProgrammeItem.tsx'
import { ProgrammeTime } from './ProgrammeTime.tsx'

type Props = {
  items: Item[]
  running: ReadonlySet<string>
  language: ContentLanguage
  edit?: Edit | undefined
}

/** With times, the order is significant (`<ol>`); without, it is not (`<ul>`). */
export function ProgrammeList({ items, running, language, edit }: Props) {
  const timed = isTimed(items)
  const List = timed ? 'ol' : 'ul'
  return (
    <List className={timed ? 'programme-list programme-timed' : 'programme-list'}>
      {items.map((item) => (
        <li
          key={item._key}
          id={itemAnchor(item._key)}
          className={itemClass(item)}
          {...edit?.(entryPath('programme', item._key))}
        >
          {timed && <ProgrammeTime item={item} language={language} />}
          <ProgrammeItem
            item={item}
            isOn={running.has(item._key)}
            language={language}
            labels={['kind', 'track', 'room']}
          />
        </li>
      ))}
    </List>
  )
}
