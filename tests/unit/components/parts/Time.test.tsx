import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Time } from '#components/parts/Time.tsx'

const at = '2021-09-01T11:30:00Z'

/** The part of a time that never wraps. */
function unbrokenIn(words: string): string | undefined {
  const { container } = render(<Time at={at}>{words}</Time>)
  expect(container.textContent).toBe(words)
  return container.querySelector('.unbroken')?.textContent ?? undefined
}

test('is the same for machines, with the offset that Oslo had', () => {
  const { container } = render(<Time at={at}>onsdag</Time>)
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2021-09-01T13:30:00+02:00')
})

test('is a day alone for machines when it is a whole day', () => {
  const { container } = render(
    <Time at={at} wholeDay>
      onsdag
    </Time>,
  )
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2021-09-01')
})

test('from one hour to another is not broken after the dash', () => {
  expect(unbrokenIn('onsdag 1. september 2021 kl. 13.30–15.30')).toBe('13.30–15.30')
  expect(unbrokenIn('13.30–15.30')).toBe('13.30–15.30')
})

test('without a range is left as it is', () => {
  expect(unbrokenIn('onsdag 1. september 2021 kl. 13.30')).toBeUndefined()
})

test('keeps every word, also after a second range', () => {
  expect(unbrokenIn('kl. 09–10 og 11–12 i dag')).toBe('09–10')
})
