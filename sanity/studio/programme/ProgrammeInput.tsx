import { useCallback, useMemo, useRef } from 'react'
import { type ArrayOfObjectsInputProps, type ObjectItemProps, useGetFormValue } from 'sanity'
import { ProgrammeContext } from './context.ts'
import { newItem, programmeIn, upTo } from './items.ts'
import { ProgrammeTools } from './ProgrammeTools.tsx'

/** The programme of an event: Studio's list, where a new item starts when the one before it ends. */
export function ProgrammeInput(props: ArrayOfObjectsInputProps) {
  const formValue = useGetFormValue()
  // The newest props for callbacks that are made once: 500 items are not rendered anew for them.
  const now = useRef(props)
  now.current = props
  const read = useCallback(() => programmeIn(formValue), [formValue])
  const actions = useMemo(
    () => ({
      addAfter(key: string) {
        const { items, event } = read()
        now.current.onInsert({
          items: [newItem(upTo(items, key), event)],
          position: 'after',
          referenceItem: { _key: key },
          skipInitialValue: true,
        })
      },
    }),
    [read],
  )
  const { renderItem } = props
  const withTimes = useCallback(
    (item: Omit<ObjectItemProps, 'renderDefault'>) =>
      renderItem({
        ...item,
        // «Legg til før» and «Legg til etter» in an item's menu.
        onInsert: (event) => {
          const { items, event: of } = read()
          const before = upTo(items, item.value._key)
          const after = event.position === 'before' ? before.slice(0, -1) : before
          item.onInsert({
            ...event,
            // A copy has its own times.
            items: event.items.map((one) =>
              Object.keys(one).length > 2 ? one : { ...newItem(after, of), ...one },
            ),
          })
        },
      }),
    [renderItem, read],
  )
  return (
    <ProgrammeContext value={actions}>
      {props.renderDefault({ ...props, arrayFunctions: ProgrammeTools, renderItem: withTimes })}
    </ProgrammeContext>
  )
}
