import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastOf, type Hex, hexOf } from '#lib/brand/colour.ts'
import { failuresOf, isReadable, nearestReadable, pairs } from '#lib/brand/contrast.ts'
import { accentRoles, neutralRoles, ownRoles, paletteOf } from '#lib/brand/palette.ts'
import { propertyOf, themeStyle } from '#lib/brand/themeStyle.ts'
import { messages } from '#schemas/messages.ts'
import { everyNth } from '#tests/support/long.ts'

const schemes = ['light', 'dark'] as const

/** Of each hue, from pale to deep and from grey to strong, and the greys. */
const colours: Hex[] = [0, 51, 102, 153, 204, 255].flatMap((red) =>
  [0, 51, 102, 153, 204, 255].flatMap((green) =>
    [0, 51, 102, 153, 204, 255].flatMap(
      (blue) => hexOf([red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')) ?? [],
    ),
  ),
)

const readable = colours.filter(isReadable)
const unreadable = colours.filter((colour) => !isReadable(colour))

const theme = (scheme: 'light' | 'dark') => readFileSync(`components/styles/theme/${scheme}.css`, 'utf8')
const ofTheme = (scheme: 'light' | 'dark', property: string): Hex => {
  const [, hex] = new RegExp(`${property}: (#[0-9a-f]{6});`).exec(theme(scheme)) ?? []
  return hexOf(hex ?? '') ?? '#000000'
}

describe('a text that names a colour', () => {
  test.each([
    ['#0b5563', '#0b5563'],
    ['#0B5563', '#0b5563'],
    ['0b5563', '#0b5563'],
    [' #abc ', '#aabbcc'],
  ])('%s is %s', (written, hex) => expect(hexOf(written)).toBe(hex))

  test.each(['', 'blå', '#0b556', '#0b55631', 'rgb(1,2,3)', '#ggg', '#0b5563;}', 'var(--x)'])(
    'and %s is none',
    (written) => expect(hexOf(written)).toBeUndefined(),
  )
})

describe('of many colours', () => {
  test('some pass, and some do not', () => {
    expect(colours).toHaveLength(216)
    expect(readable.length).toBeGreaterThan(60)
    expect(readable.length).toBeLessThan(200)
  })

  test('the nearest that passes does pass, is that very colour where it passes itself, and never black for a colour', {
    timeout: 60_000,
  }, () => {
    for (const colour of [...everyNth(unreadable, 8), ...readable.slice(0, 5)]) {
      const nearest = nearestReadable(colour)
      expect([colour, isReadable(nearest)]).toEqual([colour, true])
      if (isReadable(colour)) expect(nearest).toBe(colour)
      else expect(['#000000', '#ffffff']).not.toContain(nearest)
    }
  })

  test('those that pass leave what is not made from them as it was: states, notices, the focus', () => {
    const own = ['danger-text-subtle', 'info-text-default', 'success-text-default', 'warning-text-default']
    for (const accent of readable)
      for (const scheme of schemes) {
        const made = paletteOf(accent)[scheme]
        const on = (property: string, ground: Hex, least: number) =>
          expect([accent, scheme, property, contrastOf(ofTheme(scheme, property), ground) >= least]).toEqual([
            accent,
            scheme,
            property,
            true,
          ])
        for (const ground of [made['neutral-background-default'], made['accent-surface-tinted']])
          for (const role of own) on(`--ds-color-${role}`, ground, 4.5)
        on('--ds-color-focus-outer', made['neutral-background-default'], 3)
        for (const notice of ['warning', 'info', 'success', 'danger']) {
          const ground = ofTheme(scheme, `--ds-color-${notice}-surface-tinted`)
          expect(contrastOf(made['neutral-text-default'], ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrastOf(made['accent-text-subtle'], ground)).toBeGreaterThanOrEqual(4.5)
        }
      }
  })
})

describe('the roles', () => {
  /** Designsystemet's sheets that we import, and our own. */
  const sheets = [
    ...[...readFileSync('components/styles/index.css', 'utf8').matchAll(/"(@digdir[^"]+)"/g)].map(
      ([, name = '']) => `node_modules/@digdir/designsystemet-css/dist/src/${name.split('/').at(-1)}`,
    ),
    ...globSync('components/styles/*.css'),
  ]
  const used = new Set(
    sheets.flatMap((sheet) =>
      [...readFileSync(sheet, 'utf8').matchAll(/var\((--(?:ds-color|aktuelt)-[a-z-]+)/g)].flatMap(
        ([, name]) => name ?? [],
      ),
    ),
  )
  /** Without a word for its family, Designsystemet means the accent here (theme/roles.css). */
  const full = (name: string) =>
    /^--ds-color-(?!neutral|accent|info|success|warning|danger|focus)/.test(name)
      ? name.replace('--ds-color-', '--ds-color-accent-')
      : name
  const ofAccent = [...new Set([...used].map(full))].filter((name) =>
    /-(?:accent|neutral)-|aktuelt/.test(name),
  )

  test('that our style sheets ask for are those that a palette has, and no others', () => {
    const made = Object.keys(paletteOf('#0b5563').light).map((role) => propertyOf(role as 'fjord')) // each is a role
    expect(made.toSorted()).toEqual(ofAccent.toSorted())
    expect(accentRoles.length + neutralRoles.length + Object.keys(ownRoles.light).length).toBe(made.length)
  })

  test('are each in a pair that is tested, but for lines and grounds that say nothing', () => {
    const inPairs = new Set(pairs.flatMap(([on, ground]) => [propertyOf(on), propertyOf(ground)]))
    expect(ofAccent.filter((name) => !inPairs.has(name)).toSorted()).toEqual([
      '--aktuelt-fjord-line',
      '--ds-color-accent-border-subtle',
      '--ds-color-neutral-border-subtle',
    ])
  })

  test('keep their contrast in our own look too', () => {
    const faults = schemes.flatMap((scheme) =>
      pairs.flatMap(([on, ground, least]) => {
        const contrast = contrastOf(ofTheme(scheme, propertyOf(on)), ofTheme(scheme, propertyOf(ground)))
        return contrast < least ? [`${scheme} ${on} on ${ground}: ${contrast}`] : []
      }),
    )
    expect(faults).toEqual([])
  })
})

test('the guide shows what Studio says of a bright yellow', () => {
  const said = messages.accentRefused('#ffdd00', nearestReadable('#ffdd00'))
  expect(readFileSync('docs/make-it-yours.md', 'utf8')).toContain(`> ${said}\n`)
})

test('a bright yellow fails, and the failures say where', () => {
  const failures = failuresOf(paletteOf('#ffdd00'))
  expect(failures.map(({ pair: [on, ground] }) => `${on} on ${ground}`)).toContain(
    'accent-base-default on neutral-background-default',
  )
})

describe('the style', () => {
  test('has both themes, nothing that HTML escapes, and no more than it may take of a page', () => {
    const style = themeStyle('#1b5e20')
    expect(style).toMatch(
      /^:root\{--[^{}<>&"']+\}@media \(prefers-color-scheme:dark\)\{:root\{--[^{}<>&"']+\}\}$/,
    )
    expect(style).toContain('--ds-color-accent-base-default:#1b5e20')
    expect(style.length).toBeLessThan(2_500)
  })
})
