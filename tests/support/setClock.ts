import { readFileSync } from 'node:fs'

/**
 * Preloaded into a site (`node --import`): its clock starts at AKTUELT_CLOCK (ISO 8601) and runs on from there; or it is
 * as many ms ahead of the real one as the file AKTUELT_CLOCK_FILE says, which a test may write anew while the site runs.
 * Timers run as usual.
 */
const Real = Date
const { AKTUELT_CLOCK: started, AKTUELT_CLOCK_FILE: file } = process.env

/** How often the file is read, in ms. */
const look = 20

const told = (): number =>
  file ? Number(readFileSync(file, 'utf8')) : Real.parse(started ?? '') - Real.now()

let ahead = told()
if (Number.isNaN(ahead)) throw new Error('AKTUELT_CLOCK is no point in time, or its file no number')
if (file) {
  setInterval(() => {
    const next = told()
    // It is just being written.
    if (!Number.isNaN(next)) ahead = next
  }, look).unref()
}

const now = (): number => Real.now() + ahead

globalThis.Date = new Proxy(Real, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: () => new Real(now()).toString(),
  get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
})
