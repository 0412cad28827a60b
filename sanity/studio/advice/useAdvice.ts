import { useContext, useMemo, useState } from 'react'
import { type Path, useGetFormValue } from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import { explainedIn } from './abbreviations.ts'
import { type Advice, adviceOn } from './advise.ts'
import { WrittenContext } from './language.ts'
import { useWordLists } from './lists.ts'
import { paragraphReader } from './paragraphs.ts'
import { textOf } from './texts.ts'
import { useSettled } from './useSettled.ts'

/** Advice about a field; `key` is that of the paragraph, in running text. */
export type FieldAdvice = { advice: Advice; key: string | undefined }

const none: readonly FieldAdvice[] = []

const isText = (value: unknown): value is string => typeof value === 'string'

/** Advice about what stands in a field, when its writer has paused; none in a quotation, which is another's. */
export function useAdvice(path: Path, value: unknown, isWanted: boolean): readonly FieldAdvice[] {
  const written = useContext(WrittenContext)
  const formValue = useGetFormValue()
  const settled = useSettled(value)
  const fetched = useWordLists(isWanted && written !== undefined)
  const lists = fetched.state === 'ready' ? fetched.lists : undefined
  const [read] = useState(paragraphReader)
  return useMemo(() => {
    if (!isWanted || written === undefined || settled === undefined) return none
    const around = formValue(path.slice(0, -1))
    if (isRecord(around) && around._type === 'quotation') return none
    const about = { written, lists, explained: explainedIn(textOf(formValue([]))) }
    return isText(settled)
      ? adviceOn(settled, about).map((advice) => ({ advice, key: undefined }))
      : read(settled, about)
  }, [isWanted, written, settled, lists, formValue, path, read])
}
