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
  /** Said when there is none; absent where none is fine. */
  required?: string
  /** What else must hold for the value to be right. */
  check?: Check
  /** What an editor should look at again, without being stopped. */
  warn?: Check
  initialValue?: () => string
  hidden?: (context: { document: Record<string, unknown> | undefined; value: unknown }) => boolean
}

const holds: Check = () => true

/**
 * The rules that every point in time obeys, however it was stored: it must not be one of two, and one after a gap or in a
 * year that nobody types is looked at again.
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

/** Times are typed and shown as the clock in Oslo reads, wherever the editor's machine is. */
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
