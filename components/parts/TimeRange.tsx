import type { SpanWords } from '#lib/dates/format.ts'
import { Time } from './Time.tsx'

type Props = {
  startsAt: string
  endsAt: string | undefined
  words: SpanWords
  wholeDay?: boolean
}

/** A span of time in words, in which start and end are each for machines too; no line breaks after its dash. */
export function TimeRange({ startsAt, endsAt, words: { start, between, end }, wholeDay = false }: Props) {
  const first = (
    <Time at={startsAt} wholeDay={wholeDay}>
      {start}
    </Time>
  )
  if (endsAt === undefined || end === undefined) return first
  const rest = (
    <>
      {between}
      <Time at={endsAt} wholeDay={wholeDay}>
        {end}
      </Time>
    </>
  )
  return (
    <>
      {first}
      {between.includes(' ') ? rest : <span className="unbroken">{rest}</span>}
    </>
  )
}
