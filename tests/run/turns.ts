/**
 * Integration tests that take turns in `npm test`, a list a day: each starts sites and lakes of its own to kill them, fill
 * their disks or set their clocks, and together they took 5 of 7 minutes. What stands in no list is run every day, a short
 * form of each kind among them (survival, nginx, npmStart). `npm run bench -- long` runs everything.
 */
export const turns: readonly (readonly string[])[] = [
  ['fullDisk', 'kept', 'outsiders', 'peers', 'lake/dataset', 'lake/cli', 'flood'],
  ['nginxEncodings', 'embargo', 'manyEvents', 'lake/fullDisk', 'series'],
  ['startFails', 'hosted', 'asTheyCome', 'settingsFile', 'lake/stop', 'alert'],
  ['instances', 'clock', 'clockSet', 'start', 'lake/stopping', 'mangled'],
].map((names) => names.map((name) => `tests/integration/${name}.test.ts`))

/** The files that do not have their turn on a day, given as days since 1970. */
export const waiting = (day: number): readonly string[] =>
  turns.flatMap((files, turn) => (turn === day % turns.length ? [] : files))

/**
 * What `npm test` tells Vitest's configuration, so that files take turns: one that is run by its name is always run. As
 * options, Vitest's projects do not take them.
 */
export const inTurns = { AKTUELT_TURNS: '1' } as const

/** The files that a run leaves out, by its environment and the day. */
export const leftOut = (env: Readonly<NodeJS.ProcessEnv>, day: number): readonly string[] =>
  env.AKTUELT_TURNS === inTurns.AKTUELT_TURNS ? waiting(day) : []
