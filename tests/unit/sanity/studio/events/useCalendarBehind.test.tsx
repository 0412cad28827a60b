// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useCalendarBehind } from '#sanity/studio/events/useCalendarBehind.ts'

/** A site that answers these, one after another, and then the last again. */
function siteSaying(...answers: (object | 'away' | 404)[]) {
  const asked = vi.fn(async (address: string) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer === 'away') throw new TypeError(`${address} is away`)
    return answer === 404 ? Response.json({}, { status: 404 }) : Response.json(answer)
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

const behind = (revision: string) => ({ id: 'kurs', revision, calendar: 'behind' })

/** Repeated each second: the second answer is waited for longer than usual. */
const patient = { timeout: 5_000 }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('whether the calendar is behind', () => {
  test('is said once the site has seen the revision that the editor sees', async () => {
    const asked = siteSaying('away', behind('r1'), behind('r2'))
    const { result } = renderHook(() => useCalendarBehind('kurs', 'r2'))
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2), patient)
    expect(result.current).toBe(false)
    await waitFor(() => expect(result.current).toBe(true), patient)
    expect(asked).toHaveBeenLastCalledWith('/api/freshness?id=kurs', expect.anything())
  })

  test('is no longer said of the next revision, until the site has seen that one too', async () => {
    siteSaying(behind('r1'))
    const { result, rerender } = renderHook(({ revision }) => useCalendarBehind('kurs', revision), {
      initialProps: { revision: 'r1' },
    })
    await waitFor(() => expect(result.current).toBe(true))
    rerender({ revision: 'r2' })
    expect(result.current).toBe(false)
  })

  test.each([
    ['the calendar knows', { id: 'kurs', revision: 'r1' }],
    ['readers do not see the document', 404],
  ] as const)('is not said when %s', async (_, answer) => {
    const asked = siteSaying(answer)
    const { result } = renderHook(() => useCalendarBehind('kurs', 'r1'))
    await waitFor(() => expect(asked).toHaveBeenCalled())
    expect(result.current).toBe(false)
  })

  test('is not asked of what is not published', () => {
    const asked = siteSaying(behind('r1'))
    renderHook(() => useCalendarBehind('kurs', undefined))
    expect(asked).not.toHaveBeenCalled()
  })
})
