import type { PortableTextReactComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import type { Block } from '#lib/content/blocks/index.ts'
import { type Edit, entryPath } from '#lib/preview/edit.ts'

/** Running text in Studio's preview, where each block and each run of text in it opens its field. */

type Entry = { children?: ReactNode; value: { _key?: string; path?: string } }

/** The mark around a run of text; its definition holds the path of the run, from the text's field on. */
const run = 'editedRun'

/**
 * The blocks with a mark around each run of text. Studio says where its cursor is by the path of the run's text, and the
 * page goes to the element with that very path: with one for the block alone it did not follow the cursor.
 */
export function withRuns(blocks: Block[]) {
  return blocks.map((block) => {
    if (block._type !== 'block') return block
    const keyOf = (key: string) => `${run}-${key}`
    const pathOf = (key: string) => `${entryPath('', block._key)}${entryPath('.children', key)}.text`
    return {
      ...block,
      children: block.children.map((span) => ({ ...span, marks: [...span.marks, keyOf(span._key)] })),
      markDefs: [
        ...block.markDefs,
        ...block.children.map(({ _key }) => ({ _type: run, _key: keyOf(_key), path: pathOf(_key) })),
      ],
    }
  })
}

type Views = Readonly<Record<string, (props: never) => ReactNode>>
type Parts = { types: Views; block: Views; marks: Views }

/** The components of running text, with blocks, entries of lists and runs of text that can be clicked. */
export function clickable(
  { types, marks }: Parts,
  ids: ReadonlyMap<string | undefined, string>,
  edit: Edit,
): Partial<PortableTextReactComponents> {
  const ofBlock = ({ value: { _key } }: Entry) => (_key === undefined ? undefined : edit(entryPath('', _key)))
  const around = Object.entries(types).map(([type, View]) => [
    type,
    // `PortableText` gives each view the block of its own type.
    (props: Entry) => <div {...ofBlock(props)}>{View(props as never)}</div>,
  ])
  return {
    types: Object.fromEntries(around),
    block: {
      normal: (props: Entry) => <p {...ofBlock(props)}>{props.children}</p>,
      h2: (props: Entry) => (
        <h2 id={ids.get(props.value._key)} {...ofBlock(props)}>
          {props.children}
        </h2>
      ),
      h3: (props: Entry) => (
        <h3 id={ids.get(props.value._key)} {...ofBlock(props)}>
          {props.children}
        </h3>
      ),
    },
    listItem: (props: Entry) => <li {...ofBlock(props)}>{props.children}</li>,
    marks: {
      ...marks,
      [run]: ({ children, value }: Entry) =>
        value.path === undefined ? children : <span {...edit(value.path)}>{children}</span>,
    },
  } as Partial<PortableTextReactComponents> // its own types are those of blocks with any fields
}
