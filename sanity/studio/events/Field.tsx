import { Stack, Text } from '@sanity/ui'
import { type ReactNode, useId } from 'react'

/** What ties an input to its label and to what is said below it. */
export type InputProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

type Props = {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  children: (input: InputProps) => ReactNode
}

/** An input in a dialog, with its label, and below it what is wrong or a hint. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId()
  const said = `${id}said`
  const text = problem ?? hint
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      {children({
        id,
        'aria-describedby': text === undefined ? undefined : said,
        'aria-invalid': problem !== undefined,
      })}
      {text !== undefined && (
        <Text
          id={said}
          size={1}
          muted={problem === undefined}
          role={problem === undefined ? undefined : 'alert'}
          style={problem === undefined ? undefined : { color: 'var(--card-badge-critical-fg-color)' }}
        >
          {text}
        </Text>
      )}
    </Stack>
  )
}
