// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { seriesMessages as messages } from '#sanity/studio/messages/series.ts'
import type { StoredDate } from '#sanity/studio/series/dates.ts'
import { SeriesInput } from '#sanity/studio/series/SeriesInput.tsx'
import { siteTime } from '#sanity/studio/times/siteTime.ts'
import { unstoredTexts } from '#sanity/studio/unstored/store.ts'
import { stubLayout, themed } from '../designSystem.tsx'

type Patch = { type: 'set'; value: StoredDate[] | StoredDate; path?: [{ _key: string }] } | { type: 'unset' }

const form = vi.hoisted(() => ({
  id: '',
  event: {} as Record<string, unknown>,
  published: undefined as object | undefined,
  dates: [] as unknown[],
}))

vi.mock('sanity', () => ({
  set: (value: unknown, path?: unknown) => ({ type: 'set', value, path }),
  unset: () => ({ type: 'unset' }),
  PatchEvent: { from: (patch: unknown) => patch },
  useEditState: () => ({ published: form.published }),
  useFormValue: ([field]: string[]) => (field === '_id' ? form.id : form.event[field ?? '']),
}))

const start = { startsAt: '2027-03-03T10:00:00.000Z', endsAt: '2027-03-03T12:00:00.000Z' }
let count = 0

// The first to show the design system's parts took 32 s on a machine with a load of 20; a fraction of that alone.
vi.setConfig({ testTimeout: 120_000 })
beforeAll(stubLayout)
beforeEach(() => {
  // The input remembers each document's first date.
  form.id = `drafts.rekkje${count++}`
  form.event = { ...start }
  form.published = undefined
  vi.spyOn(siteTime, 'now').mockReturnValue(new Date('2027-01-01T00:00:00Z'))
})
afterEach(() => {
  cleanup()
  unstoredTexts.forget(form.id, [])
  vi.restoreAllMocks()
})

/** A form around the dates, which changes them as Studio does. */
function Form({ dates: first = [] }: { dates?: readonly StoredDate[] | undefined }) {
  const [dates, setDates] = useState<readonly StoredDate[]>(first)
  form.dates = [...dates]
  const onChange = (patch: Patch) => {
    if (patch.type === 'unset') return setDates([])
    if (Array.isArray(patch.value)) return setDates(patch.value)
    const date = patch.value
    setDates((all) => all.map((one) => (one._key === date._key ? date : one)))
  }
  // Of Studio's props the input takes these alone.
  const props = { value: dates, onChange, elementProps: {} } as unknown as ComponentProps<typeof SeriesInput>
  return <SeriesInput {...props} />
}

const show = (dates?: readonly StoredDate[]) => render(themed(<Form dates={dates} />))
/** The one element that has a name. By role, the 60 buttons of a series took 40 s to look through on a slow machine. */
function named(selector: string, name: string | RegExp): HTMLElement {
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? ''
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  )
  expect(found, String(name)).toHaveLength(1)
  return found[0] as HTMLElement
}

const button = (name: string | RegExp) => named('button', name)
const checkboxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
const rows = () => [...document.querySelectorAll('.series-dates tr:not(.more)')]
const press = (name: string | RegExp) => fireEvent.click(button(name))
const field = (name: string) => screen.getByLabelText(name)
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const stored = () => form.dates as StoredDate[]

/** Makes the dates until a day, as an editor does. */
function repeat(until: string): void {
  press(messages.repeat)
  type(messages.until, until)
  fireEvent.keyDown(field(messages.until), { key: 'Enter' })
}

describe('«Gjenta»', () => {
  test('has the keyboard where the last day is written, and makes the dates at Enter', () => {
    show()
    press(messages.repeat)
    expect(document.activeElement).toBe(field(messages.until))
    type(messages.until, '16.06.2027')
    expect(screen.getByTestId('series-preview').textContent).toMatch(
      /^16 datoar, 3\.\smars – 16\.\sjuni 2027$/,
    )
    // Fewer are made: each row takes jsdom a while.
    type(messages.until, '31.03.2027')
    fireEvent.keyDown(field(messages.until), { key: 'Enter' })
    expect(stored()).toHaveLength(4)
    expect(stored()[0]).toMatchObject({ _key: 'd20270310', startsAt: '2027-03-10T10:00:00.000Z' })
    expect(rows()).toHaveLength(6)
    expect(screen.getByTestId('series-words').textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Slik står det på sida: kvar onsdag kl. 11.00–13.00 frå 3. mars til 31. mars 2027.',
    )
    press(messages.undo)
    expect(stored()).toEqual([])
  })

  test('makes nothing as long as something is missing or wrong, and says what', () => {
    show()
    press(messages.repeat)
    expect(button(messages.make(0, 0)).hasAttribute('disabled')).toBe(true)
    type(messages.until, '16.06.27')
    fireEvent.keyDown(field(messages.until), { key: 'Enter' })
    expect(stored()).toEqual([])
    expect(screen.getByText(messages.untilWrong)).toBeTruthy()
  })

  test('leaves out public holidays, names them, and takes in the one that is asked for', () => {
    form.event = { startsAt: '2027-05-03T09:00:00.000Z' }
    show()
    press(messages.repeat)
    type(messages.count, '4')
    expect(screen.getByTestId('series-preview').textContent).toContain('ikkje 17.\u00a0mai (grunnlovsdagen')
    fireEvent.click(
      screen.getByRole('checkbox', { name: /17\.\smai 2027 \(grunnlovsdagen og andre pinsedag\)/ }),
    )
    press(/^Lag 3 datoar/)
    expect(stored().map(({ _key }) => _key)).toEqual(['d20270510', 'd20270517', 'd20270524'])
  })

  test('made again keeps keys, and loses no cancelled date without being told to', () => {
    show()
    repeat('31.03.2027')
    const keys = stored().map(({ _key }) => _key)
    press(/^Avlys: onsdag 31\.\smars 2027/)
    // To take back the dates would now take the cancellation too.
    expect(screen.queryByText(messages.undo)).toBeNull()
    press(/^Ferdig/)
    press(messages.repeat)
    type(messages.until, '17.03.2027')
    const [plain, cancelled] = checkboxes() as [HTMLInputElement, HTMLInputElement]
    expect([plain.checked, cancelled.checked]).toEqual([false, true])
    press('Ta bort 1 dato')
    expect(stored().map(({ _key }) => _key)).toEqual(keys.filter((key) => key !== 'd20270324'))
    expect(stored().at(-1)).toMatchObject({ _key: 'd20270331', status: 'cancelled' })
  })

  test('is not offered before the event has a start', () => {
    form.event = {}
    show()
    expect(button(messages.repeat).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText(messages.startFirst)).toBeTruthy()
  })
})

describe('one date', () => {
  const dates: StoredDate[] = [
    { _key: 'a', startsAt: '2027-03-10T10:00:00.000Z', endsAt: '2027-03-10T12:00:00.000Z' },
    { _key: 'b', startsAt: '2027-03-17T10:00:00.000Z', endsAt: '2027-03-17T12:00:00.000Z' },
  ]

  test('is cancelled at once, with the keyboard where its reason is written, and is as before when that is undone', () => {
    show(dates)
    press(/^Avlys: onsdag 10\.\smars/)
    expect(stored()[0]).toMatchObject({ status: 'cancelled' })
    expect(document.activeElement).toBe(field(messages.reason))
    type(messages.reason, 'Sjukdom.')
    expect(stored()[0]).toMatchObject({ reason: 'Sjukdom.' })
    fireEvent.keyDown(field(messages.reason), { key: 'Enter' })
    expect(screen.queryByLabelText(messages.reason)).toBeNull()
    press(/^Angre avlysinga/)
    expect(stored()).toEqual(dates)
  })

  test('that readers know is moved with a word of where it was; the day alone keeps its clock', () => {
    form.published = { repeats: dates }
    show(dates)
    press(/^Flytt: onsdag 10\.\smars/)
    const input = field(messages.startsAt)
    fireEvent.focus(input)
    // What is typed on the way there is a clock for a moment.
    for (const value of ['11.03', '11.03.2027', '11.03.2027 1', '11.03.2027 12.30'])
      fireEvent.change(input, { target: { value } })
    expect(stored()[0]).toEqual({
      ...dates[0],
      startsAt: '2027-03-11T11:30:00.000Z',
      endsAt: '2027-03-11T13:30:00.000Z',
      status: 'rescheduled',
      previousStart: '2027-03-10T10:00:00.000Z',
    })
    expect(screen.getByText(/^Lesarane ser at datoen er flytta frå onsdag 10\.\smars 2027/)).toBeTruthy()
    fireEvent.change(input, { target: { value: '11.03.2027' } })
    expect(stored()[0]?.startsAt).toBe('2027-03-11T10:00:00.000Z')
    press(/^Angre flyttinga/)
    expect(stored()).toEqual(dates)
  })

  test('that nobody knows yet only gets another time', () => {
    show(dates)
    press(/^Flytt: onsdag 10\.\smars/)
    type(messages.startsAt, '11.03.2027 11.00')
    expect(stored()[0]).not.toHaveProperty('status')
  })

  test('does not store what is no time, and does not let it be published', () => {
    show(dates)
    press(/^Flytt: onsdag 10\.\smars/)
    type(messages.startsAt, 'torsdag')
    expect(stored()).toEqual(dates)
    // The row stays open as long as it has such a text, also when the form has been away.
    press(/^Ferdig/)
    cleanup()
    show(dates)
    expect(field(messages.startsAt)).toHaveProperty('value', 'torsdag')
    expect(unstoredTexts.of(form.id)).toMatchObject([
      { text: 'torsdag', path: ['repeats', { _key: 'a' }, 'startsAt'] },
    ])
  })

  test('may be elsewhere or online, and says so in its row', () => {
    show(dates)
    press(/^På nett: onsdag 17/)
    type(messages.place, 'Biblioteket')
    expect(stored()[1]).toMatchObject({ status: 'movedOnline', place: { name: 'Biblioteket' } })
    expect(screen.getByText('På nett · Biblioteket')).toBeTruthy()
    type(messages.place, '')
    expect(stored()[1]).not.toHaveProperty('place')
  })

  test('is removed, and put back; one that readers have is asked about', () => {
    form.published = { repeats: dates.slice(0, 1) }
    show(dates)
    press(/^Ta bort: onsdag 17/)
    expect(stored()).toEqual(dates.slice(0, 1))
    press(messages.undo)
    expect(stored()).toEqual(dates)
    press(/^Ta bort: onsdag 10/)
    expect(stored()).toEqual(dates)
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Avlys heller')
    press(/^Ta bort likevel/)
    expect(stored()).toEqual(dates.slice(1))
  })

  test('is added a week after the last, and opened', () => {
    show(dates)
    press(messages.addOne)
    expect(stored()[2]).toMatchObject({ _key: 'd20270324', startsAt: '2027-03-24T10:00:00.000Z' })
    expect(document.activeElement).toBe(field(messages.startsAt))
  })

  test('that is wrong says so in its row', () => {
    show([{ ...(dates[0] as StoredDate), endsAt: '2027-03-10T09:00:00.000Z' }])
    expect(screen.getByText('Slutten på denne datoen må vere etter starten.')).toBeTruthy()
  })
})

describe('the first date', () => {
  const dates: StoredDate[] = [
    { _key: 'a', startsAt: '2027-03-10T10:00:00.000Z', endsAt: '2027-03-10T12:00:00.000Z' },
    { _key: 'b', startsAt: '2027-04-07T09:00:00.000Z', status: 'cancelled' },
  ]
  const moveFirst = () => {
    const { rerender } = show(dates)
    form.event = { startsAt: '2027-03-03T11:00:00.000Z', endsAt: '2027-03-03T13:00:00.000Z' }
    rerender(themed(<Form />))
  }

  test('that gets another time asks whether the others follow, but for those changed by themselves', () => {
    moveFirst()
    within(screen.getByTestId('series-follow')).getByText(messages.follow(1))
    press(messages.followYes(1))
    expect(stored()).toEqual([
      { _key: 'a', startsAt: '2027-03-10T11:00:00.000Z', endsAt: '2027-03-10T13:00:00.000Z' },
      dates[1],
    ])
    expect(screen.queryByTestId('series-follow')).toBeNull()
  })

  test('is not asked about when the others have moved too, as when a draft is discarded, or the move was announced', () => {
    const { rerender } = show(dates)
    form.event = {
      startsAt: '2027-03-03T11:00:00.000Z',
      status: 'rescheduled',
      previousStarts: [start.startsAt],
    }
    rerender(themed(<Form />))
    expect(screen.queryByTestId('series-follow')).toBeNull()
    cleanup()
    form.event = { ...start }
    show(dates.map((date) => ({ ...date, startsAt: '2027-04-01T09:00:00.000Z' })))
    expect(screen.queryByTestId('series-follow')).toBeNull()
  })

  test('is asked about after the document has become a draft, and in another tab of the form', () => {
    form.id = form.id.replace('drafts.', '')
    show(dates)
    cleanup()
    form.id = `drafts.${form.id}`
    form.event = { startsAt: '2027-03-03T11:00:00.000Z', endsAt: '2027-03-03T13:00:00.000Z' }
    show(dates)
    expect(screen.getByTestId('series-follow')).toBeTruthy()
  })

  test('leaves them where they are when the editor says so, and does not ask again', () => {
    moveFirst()
    press(messages.followNo)
    expect(stored()).toEqual(dates)
    expect(screen.queryByTestId('series-follow')).toBeNull()
  })
})

test('dates that have been are folded, and many are shown in turns', () => {
  vi.spyOn(siteTime, 'now').mockReturnValue(new Date('2027-03-20T00:00:00Z'))
  show()
  press(messages.repeat)
  type(messages.count, '60')
  fireEvent.keyDown(field(messages.count), { key: 'Enter' })
  const hasMarch10 = () => rows().some((row) => /^onsdag 10\.\smars 2027/.test(row.textContent ?? ''))
  expect(hasMarch10()).toBe(false)
  press(messages.past(2))
  expect(hasMarch10()).toBe(true)
  const shown = rows().length
  press(/^Vis \d+ til/)
  expect(rows().length).toBeGreaterThan(shown)
  expect(rows()).toHaveLength(61)
})
