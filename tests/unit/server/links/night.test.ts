import { expect, test } from 'vitest'
import { nightAt } from '#server/links/night.ts'

test.each([
  ['2027-03-15T01:59:59Z', '2027-03-14', 'a second before 03.00 in winter'],
  ['2027-03-15T02:00:00Z', '2027-03-15', 'at 03.00 in winter'],
  ['2027-07-01T00:59:59Z', '2027-06-30', 'a second before 03.00 in summer'],
  ['2027-07-01T01:00:00Z', '2027-07-01', 'at 03.00 in summer'],
  ['2027-12-31T23:30:00Z', '2027-12-31', 'half past midnight on New Year’s Day, before its night'],
  // 02.00 becomes 03.00 on 28 March, and 03.00 becomes 02.00 on 31 October.
  ['2027-03-28T00:59:59Z', '2027-03-27', 'a second before the clocks go forward'],
  ['2027-03-28T01:00:00Z', '2027-03-28', 'when they have'],
  ['2027-10-31T00:59:00Z', '2027-10-30', 'at 02.59 the first time'],
  ['2027-10-31T01:59:00Z', '2027-10-30', 'at 02.59 the second time'],
  ['2027-10-31T02:00:00Z', '2027-10-31', 'at 03.00 that night'],
])('at %s the night is %s: %s', (now, night) => expect(nightAt(new Date(now))).toBe(night))

test('every day of four years has one night, which begins once', () => {
  const seen: string[] = []
  for (
    let at = Date.parse('2026-01-01T12:00:00Z');
    at < Date.parse('2030-01-01T00:00:00Z');
    at += 3_600_000
  ) {
    const night = nightAt(new Date(at))
    if (night !== seen.at(-1)) seen.push(night)
  }
  expect(seen).toEqual([...seen].toSorted())
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(365 * 4 + 1)
})
