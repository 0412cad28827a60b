import { Stack } from '@sanity/ui'
import { type ReactNode, useContext } from 'react'
import type { InputProps } from 'sanity'
import { AdviceBelow } from './AdviceBelow.tsx'
import type { Advised } from './advised.ts'
import { Length } from './Length.tsx'
import { LengthsContext, WrittenContext } from './language.ts'
import { useAdviceIsOn } from './preference.ts'
import { useAdvice } from './useAdvice.ts'

type Props = {
  path: InputProps['path']
  value: unknown
  isReadOnly: boolean
  advised: Advised
  onGo: (key: string) => void
  children: ReactNode
}

/** A field with its advice below it; the field alone where it is only read, or advice is off. */
export function AdvisedField({ path, value, isReadOnly, advised, onGo, children }: Props) {
  const isWanted = useAdviceIsOn() && !isReadOnly
  const hasLengths = useContext(LengthsContext)
  const written = useContext(WrittenContext)
  const advice = useAdvice(path, value, isWanted)
  const text = typeof value === 'string' ? value : ''
  return (
    <Stack gap={3}>
      {children}
      {isWanted && hasLengths && advised.most !== undefined && text !== '' && (
        <Length name={String(path.at(-1))} length={text.length} most={advised.most} />
      )}
      {written && advice.length > 0 && <AdviceBelow advice={advice} written={written} onGo={onGo} />}
    </Stack>
  )
}
