import { Checkbox, Flex, Text } from '@sanity/ui'
import type { ComponentType } from 'react'
import { messages } from '../messages/events.ts'
import { firstOf } from '../series/dates.ts'
import { siteTime } from '../times/siteTime.ts'
import { datesAfterMove } from './announced.ts'
import { type Answers, endText, type Problems } from './answers.ts'
import { CaptionsField } from './CaptionsField.tsx'
import type { Fields, Kind } from './kinds.ts'
import { replacedReason } from './notes.ts'
import { ReplacementField } from './ReplacementField.tsx'
import { TextField } from './TextField.tsx'

type Props = {
  answers: Answers
  problems: Problems
  source: Fields
  onAnswer: (answer: Partial<Answers>) => void
}

type AnswerProps = {
  asked: Props
  name: 'reason' | 'start' | 'end' | 'video' | 'linkNote'
  label: string
  hint: string
  /** What stands in the field, where that is not the answer itself. */
  shown?: string
  rows?: number
  isFirst?: boolean
}

/** The field of an answer in words, with what is wrong with it. */
function Answer({ asked, name, shown, ...field }: AnswerProps) {
  const { answers, problems, onAnswer } = asked
  return (
    <TextField
      {...field}
      problem={problems[name]}
      value={shown ?? answers[name] ?? ''}
      onChange={(text) => onAnswer({ [name]: text })}
    />
  )
}

const Reason = ({ asked, isFirst = false }: { asked: Props; isFirst?: boolean }) => (
  <Answer
    asked={asked}
    name="reason"
    label={messages.reason}
    hint={messages.reasonHint}
    rows={2}
    isFirst={isFirst}
  />
)

const OnlyReason = (props: Props) => <Reason asked={props} isFirst />

/** Whether the other dates of a series move as far. Nothing where there are none to move. */
function Follows({ answers, source, onAnswer }: Props) {
  const to = firstOf(source)
  const count = to ? datesAfterMove(source, to, siteTime.now().toISOString()).count : 0
  if (count === 0) return null
  return (
    <Flex as="label" gap={3} align="center">
      <Checkbox checked={answers.follows} onChange={() => onAnswer({ follows: !answers.follows })} />
      <Text size={1}>{messages.datesToo(count)}</Text>
    </Flex>
  )
}

function Move(props: Props) {
  const { answers, source } = props
  const isWholeDay = source.allDay === true
  return (
    <>
      <Answer
        asked={props}
        name="start"
        label={isWholeDay ? messages.newDay : messages.newStart}
        hint={isWholeDay ? messages.newDayHint : messages.newStartHint}
        isFirst
      />
      {source.endsAt !== undefined && (
        <Answer
          asked={props}
          name="end"
          label={isWholeDay ? messages.newLastDay : messages.newEnd}
          hint={messages.newEndHint}
          shown={endText(answers, source)}
        />
      )}
      <Follows {...props} />
      <Reason asked={props} />
    </>
  )
}

function MoveOnline(props: Props) {
  return (
    <>
      <Text size={1}>{messages.streamOrNote}</Text>
      <Answer asked={props} name="video" label={messages.stream} hint={messages.streamHint} isFirst />
      <Answer asked={props} name="linkNote" label={messages.linkNote} hint={messages.linkNoteHint} rows={2} />
      <Reason asked={props} />
    </>
  )
}

function Recording(props: Props) {
  const { answers, onAnswer } = props
  return (
    <>
      <Answer asked={props} name="video" label={messages.recording} hint={messages.streamHint} isFirst />
      <CaptionsField value={answers.captions} onChange={(captions) => onAnswer({ captions })} />
    </>
  )
}

function Withdraw(props: Props) {
  const { answers, source, onAnswer } = props
  return (
    <>
      <Answer
        asked={props}
        name="reason"
        label={messages.withdrawReason}
        hint={messages.withdrawReasonHint}
        rows={3}
        isFirst
      />
      <ReplacementField
        of={source}
        value={answers.replacement}
        onChange={(replacement) =>
          onAnswer({ replacement, ...(answers.reason.trim() === '' && { reason: replacedReason(source) }) })
        }
      />
    </>
  )
}

const fieldsOf: Record<Kind, ComponentType<Props>> = {
  cancel: OnlyReason,
  postpone: OnlyReason,
  move: Move,
  moveOnline: MoveOnline,
  recording: Recording,
  withdraw: Withdraw,
}

/** What an announcement asks for, and nothing else. */
export function AnnouncementFields({ kind, ...props }: Props & { kind: Kind }) {
  const Fields = fieldsOf[kind]
  return <Fields {...props} />
}
