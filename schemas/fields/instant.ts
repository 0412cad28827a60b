import { type DatetimeRule, defineField, type FieldDefinition, type ValidationContext } from '@sanity/types'
import { clockChangeAt } from '../checks/osloTime.ts'
import { messages } from '../messages.ts'
import { allowedYears, isAllowedYear, isUsualYear } from '../typed/instant.ts'

type Result = true | string

type Check = (value: string | undefined, context: ValidationContext) => Result | Promise<Result>

type Instant = {
  name: string
  title: string
  description?: string
  group?: string
  /** The error when the value is missing; undefined when it may be. */
  required?: string
  /** What else must be true of a valid value. */
  check?: Check
  /** What to warn editors of, without blocking publication. */
  warn?: Check
  initialValue?: () => string
  hidden?: (context: { document: Record<string, unknown> | undefined; value: unknown }) => boolean
}

const holds: Check = () => true

/**
 * The rules for every point in time, however it was stored: one in a year that nobody means is an error. One that occurs
 * twice in Oslo, one after a gap and one in an unusual year get a warning: which of the two was meant has been asked, but
 * readers do not see it.
 */
export const instantRules =
  ({ required, check = holds, warn = holds }: Pick<Instant, 'required' | 'check' | 'warn'>) =>
  (rule: DatetimeRule): DatetimeRule[] => [
    ...(required ? [rule.required().error(required)] : []),
    rule.custom<string>((value, context) =>
      value && !isAllowedYear(value) ? messages.instantYearWrong(...allowedYears) : check(value, context),
    ),
    rule
      .custom<string>((value, context) => {
        if (value && !isAllowedYear(value)) return true
        const change = value && clockChangeAt(value)
        if (change === 'ambiguous') return messages.instantAmbiguous
        if (change === 'afterGap') return messages.instantAfterGap
        if (value && !isUsualYear(value, new Date())) return messages.instantYear
        return warn(value, context)
      })
      .warning(),
  ]

/** Times are typed and shown in Oslo time, wherever the editor is. */
export const osloTime = {
  displayTimeZone: 'Europe/Oslo',
  allowTimeZoneSwitch: false,
  dateFormat: 'DD.MM.YYYY',
  timeFormat: 'HH:mm',
}

/** A field for a point in time. */
export function instantField({ required, check, warn, ...rest }: Instant): FieldDefinition {
  return defineField({
    ...rest,
    type: 'datetime',
    options: osloTime,
    validation: instantRules({
      ...(required && { required }),
      ...(check && { check }),
      ...(warn && { warn }),
    }),
  })
}
