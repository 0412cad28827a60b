import { type DatetimeRule, defineField, type FieldDefinition, type ValidationContext } from '@sanity/types'
import { clockChangeAt } from '../checks/osloTime.ts'
import { messages } from '../messages.ts'
import { isUsualYear } from '../typed/instant.ts'

type Check = (value: string | undefined, context: ValidationContext) => true | string

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
 * The rules for every point in time, however it was stored: an ambiguous one is an error, and one after a gap or in an
 * unusual year gets a warning.
 */
export const instantRules =
  ({ required, check = holds, warn = holds }: Pick<Instant, 'required' | 'check' | 'warn'>) =>
  (rule: DatetimeRule): DatetimeRule[] => [
    ...(required ? [rule.required().error(required)] : []),
    rule.custom<string>((value, context) => {
      if (value && clockChangeAt(value) === 'ambiguous') return messages.instantAmbiguous
      return check(value, context)
    }),
    rule
      .custom<string>((value, context) => {
        if (value && clockChangeAt(value) === 'afterGap') return messages.instantAfterGap
        if (value && !isUsualYear(value)) return messages.instantYear
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
