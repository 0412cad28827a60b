/**
 * Preloaded into a site (`node --import`): its clock starts at AKTUELT_CLOCK (ISO 8601) and runs on from there. Timers
 * run as usual.
 */
const Real = Date
const ahead = Real.parse(process.env.AKTUELT_CLOCK ?? '') - Real.now()
if (Number.isNaN(ahead)) throw new Error('AKTUELT_CLOCK is no point in time')

const now = (): number => Real.now() + ahead

globalThis.Date = new Proxy(Real, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  apply: () => new Real(now()).toString(),
  get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
})
