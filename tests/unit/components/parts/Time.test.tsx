import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Time } from '#components/parts/Time.tsx'

const at = '2021-09-01T11:30:00Z'

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
