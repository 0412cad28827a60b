import { type InputProps, isArrayOfBlocksInputProps, isStringInputProps } from 'sanity'
import { comfortable } from '#schemas/lengths.ts'

/** Fields of sentences: names, addresses and what is chosen from a list are none. */
const prose = new Set([
  'title',
  'shortTitle',
  'lead',
  'alt',
  'caption',
  'topic',
  'note',
  'reason',
  'statusReason',
  'description',
  'summary',
])

/** What is advised about a field. */
export type Advised = { kind: 'text' | 'runningText'; most: number | undefined }

const mostOf: Readonly<Record<string, number | undefined>> = comfortable

/** What is advised about the field of an input; undefined for fields about which nothing is. */
export function advisedIn(props: InputProps): Advised | undefined {
  if (isArrayOfBlocksInputProps(props)) return { kind: 'runningText', most: undefined }
  const name = props.path.at(-1)
  if (!isStringInputProps(props) || typeof name !== 'string' || !prose.has(name)) return undefined
  return { kind: 'text', most: mostOf[name] }
}
