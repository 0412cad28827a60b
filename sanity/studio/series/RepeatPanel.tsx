import { Button, Card, Checkbox, Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { fullDateText } from '#lib/dates/format.ts'
import { dayNames } from '#lib/dates/names.ts'
import { noonOf } from '#lib/dates/oslo.ts'
import { mostDates } from '#schemas/checks/series.ts'
import { Field } from '../events/Field.tsx'
import { seriesMessages as messages } from '../messages/series.ts'
import { siteTime } from '../times/siteTime.ts'
import { answered, firstAnswers } from './answers.ts'
import type { First, StoredDate } from './dates.ts'
import { LeftDates } from './LeftDates.tsx'
import { keptByItself, madeOf, planOf } from './plan.ts'
import { knownText, previewText } from './previewed.ts'
import { Weekdays } from './Weekdays.tsx'

type Props = {
  first: First
  existing: readonly StoredDate[]
  /** The keys of the dates that readers have. */
  known: ReadonlySet<string>
  onMake: (dates: StoredDate[], said: string) => void
  onClose: () => void
}

/** «Gjenta»: how often, on which days and until when, and what that makes, before it is made. */
export function RepeatPanel({ first, existing, known, onMake, onClose }: Props) {
  const id = useId()
  const [answers, setAnswers] = useState(() => firstAnswers(first))
  const [kept, setKept] = useState<ReadonlyMap<string, boolean>>(new Map())
  const until = useRef<HTMLInputElement>(null)
  useEffect(() => until.current?.focus(), [])
  const answer = (change: Partial<typeof answers>) => setAnswers((all) => ({ ...all, ...change }))

  const result = answered(answers, first)
  const wished = 'wished' in result ? result.wished : undefined
  const problems = 'problems' in result ? result.problems : {}
  const now = siteTime.now()
  const plan = wished && planOf(first, wished.days, existing)
  const byItself = keptByItself(plan?.left ?? [], now)
  const stays = new Set(
    (plan?.left ?? []).filter(({ _key }) => kept.get(_key) ?? byItself.has(_key)).map(({ _key }) => _key),
  )
  const removed = plan ? plan.left.length - stays.size : 0
  const made = plan && madeOf(plan, stays)
  const isTooMany = made !== undefined && made.length >= mostDates
  const isReady = made !== undefined && !isTooMany && made.length > 0
  const make = () => {
    if (plan && made && isReady) onMake(made, messages.made(plan.added.length, removed))
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    make()
  }
  return (
    <Card padding={4} radius={3} border tone="transparent" role="group" aria-labelledby={`${id}title`}>
      <Stack gap={4}>
        <Text as="h3" id={`${id}title`} size={1} weight="semibold">
          {messages.repeatTitle}
        </Text>
        <Flex gap={4} wrap="wrap" align="flex-start">
          <Field label={messages.every}>
            {(input) => (
              <Select
                {...input}
                fontSize={1}
                padding={3}
                value={String(answers.weeks)}
                onChange={(event) => answer({ weeks: Number(event.currentTarget.value) })}
              >
                {messages.weeks.map((name, index) => (
                  <option key={name} value={index + 1}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Weekdays
            names={dayNames.nn}
            chosen={answers.weekdays}
            problem={problems.weekdays}
            onChange={(weekdays) => answer({ weekdays })}
          />
        </Flex>
        <Flex gap={4} wrap="wrap" align="flex-start" onKeyDown={onEnter}>
          <Field label={messages.until} hint={messages.untilHint} problem={problems.until}>
            {(input) => (
              <TextInput
                {...input}
                ref={until}
                fontSize={1}
                value={answers.until}
                onChange={(event) => answer({ until: event.currentTarget.value, count: '' })}
              />
            )}
          </Field>
          <Field label={messages.count} hint={messages.countHint(mostDates)} problem={problems.count}>
            {(input) => (
              <TextInput
                {...input}
                fontSize={1}
                inputMode="numeric"
                value={answers.count}
                onChange={(event) => answer({ count: event.currentTarget.value, until: '' })}
              />
            )}
          </Field>
        </Flex>
        {wished && wished.holidays.length > 0 && (
          <Stack gap={3} role="group" aria-labelledby={`${id}holidays`}>
            <Text size={1} id={`${id}holidays`}>
              {messages.holidays}
            </Text>
            {wished.holidays.map(({ day, name }) => (
              <Flex as="label" key={day} gap={3} align="center">
                <Checkbox
                  checked={answers.holidays.has(day)}
                  onChange={() => answer({ holidays: toggled(answers.holidays, day) })}
                />
                <Text size={1}>{messages.holiday(fullDateText(noonOf(day)), name)}</Text>
              </Flex>
            ))}
          </Stack>
        )}
        {plan && (
          <LeftDates
            left={plan.left}
            stays={stays}
            known={known}
            onToggle={(key) => setKept(new Map(kept).set(key, !stays.has(key)))}
          />
        )}
        <div aria-live="polite">
          {wished && plan && (
            <Stack gap={3}>
              <Text size={1} weight="semibold" data-testid="series-preview">
                {previewText(wished)}
              </Text>
              {knownText(plan) !== undefined && (
                <Text size={1} muted>
                  {knownText(plan)}
                </Text>
              )}
              {(wished.isCut || isTooMany) && <Text size={1}>{messages.cut(mostDates)}</Text>}
            </Stack>
          )}
        </div>
        <Flex gap={2} wrap="wrap">
          <Button
            fontSize={1}
            padding={3}
            text={messages.make(plan?.added.length ?? 0, removed)}
            disabled={!isReady}
            onClick={make}
            data-testid="series-make"
          />
          <Button fontSize={1} padding={3} mode="bleed" text={messages.cancel} onClick={onClose} />
        </Flex>
      </Stack>
    </Card>
  )
}

function toggled(days: ReadonlySet<string>, day: string): Set<string> {
  const next = new Set(days)
  if (!next.delete(day)) next.add(day)
  return next
}
