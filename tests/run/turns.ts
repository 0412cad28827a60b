/**
 * Integration tests that take turns in `npm test`, a list a day: each starts sites and lakes of its own to kill them, fill
 * their disks or set their clocks, and together they took 5 of 7 minutes. What stands in no list is run every day, a short
 * form of each kind among them (survival, nginx, npmStart). `npm run bench -- long` runs everything.
 */
export const turns: readonly (readonly string[])[] = [
  ['fullDisk', 'kept', 'outsiders', 'peers', 'lake/dataset'],
  ['nginxEncodings', 'startFails', 'hosted', 'embargo', 'lake/seedStudio'],
  ['instances', 'clock', 'clockSet', 'start', 'lake/stopping'],
].map((names) => names.map((name) => `tests/integration/${name}.test.ts`))

/** The files that do not have their turn on a day, given as days since 1970. */
export const waiting = (day: number): readonly string[] =>
  turns.flatMap((files, turn) => (turn === day % turns.length ? [] : files))
