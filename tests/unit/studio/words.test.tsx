// @vitest-environment jsdom
import { createWorkspaceFromConfig } from 'sanity'
import { presentationTool } from 'sanity/presentation'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { words } from '#sanity/studio/words/index.ts'
import { misplaced } from '#sanity/studio/words/misplaced.ts'

type Texts = Record<string, string>

/** All that Studio shows here. Left out: tasks, canvas, create and vision, which this Studio does not have. */
const namespaces = ['studio', 'structure', 'presentation', 'validation', 'copy-paste', 'comments', 'feedback']

/** Studio's texts by namespace, as it loads them: English from Sanity, Nynorsk from the translation and from us. */
const english = new Map<string, Texts>()
const nynorsk = new Map<string, Texts>()

beforeAll(async () => {
  const lake = { url: 'http://localhost:1', token: 'local' }
  const config = studioConfig({ projectId: 'local', dataset: 'production', lake })
  const tools = (config.plugins ?? []).filter(({ name }) => name !== 'sanity/presentation')
  const plugins = [...tools, presentationTool({ previewUrl: '/' })]
  const { i18n, __internal } = await createWorkspaceFromConfig({ ...config, plugins })
  await vi.waitFor(() => expect(i18n.currentLocale.id).toBe('nn-NO'))
  await i18n.loadNamespaces(namespaces)
  for (const namespace of namespaces) {
    english.set(namespace, __internal.i18next.getResourceBundle('en-US', namespace))
    nynorsk.set(namespace, __internal.i18next.getResourceBundle('nn-NO', namespace))
  }
}, 90_000)

const entries = (all: Map<string, Texts>): [string, string][] =>
  [...all].flatMap(([namespace, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
  )

/** Keys that Studio asks for in a namespace where it lacks them. */
const lacking = Object.entries(misplaced).flatMap(([namespace, texts]) =>
  Object.keys(texts).map((key) => `${namespace}:${key}`),
)

const ours = () =>
  new Map(
    words.flatMap(({ namespace, resources }) =>
      Object.entries(resources).map(([key, text]): [string, string] => [`${namespace}:${key}`, String(text)]),
    ),
  )

/** The placeholders and the components of a text, by name. */
const parts = (text: string): string[] => [
  ...new Set(text.match(/\{\{\w+|<\w+/g)?.map((part) => part.replace(/\W/g, ''))),
]

/** The words that Bokmål, or an English text, would give away. */
const marks =
  /(?<![\p{L}<{/])(ikke|betyr|bety|refererer|refererte?|innkommende|bildet?|bilder|velg|flere|inneholder|vanligvis|vennligst|spesifi\w+|forespørs\w+|filtrene|hvis|hva|hvordan|hvilke\w*|noe|funnet|filen|noen|Sun|Crop|Hotspot|inline)(?!\p{L})/iu

/**
 * Where the translation may keep such words: texts of releases and of Media Library, which neither the lake nor our
 * configuration has, and those of faults that only a developer meets.
 */
const unseen =
  /^studio:(releases?|schedule\S*|asset-sources\.media-library|about-dialog|announcement|inputs\.portable-text\.invalid-value)|^structure:(banners\.(release|archived|scheduled|published-release|unpublished)|canvas)/

describe('Studio', () => {
  test('has every text in Nynorsk that it has in English', () => {
    const known = new Map(entries(nynorsk))
    expect(entries(english).length).toBeGreaterThan(1_500)
    expect(
      entries(english)
        .map(([key]) => key)
        .filter((key) => !known.has(key)),
    ).toEqual([])
  })

  test('shows neither Bokmål nor English where editors are', () => {
    const found = entries(nynorsk).filter(
      ([key, text]) => !unseen.test(key) && marks.test(text.replace(/<\/?\w+\s*\/?>/g, ' ')),
    )
    expect(found).toEqual([])
  })

  test('has no text of ours that Studio no longer has', () => {
    const known = new Map(entries(english))
    // Plural forms that English does not tell apart: Studio falls back from them.
    expect([...ours().keys()].filter((key) => !known.has(key) && !lacking.includes(key))).toEqual([])
  })

  test('still lacks the texts that we put where it asks for them', () => {
    const known = new Map(entries(english))
    expect(lacking.filter((key) => known.has(key))).toEqual([])
  })

  test('finds in our texts what it fills into its own', () => {
    const known = new Map(entries(english))
    const wrong = [...ours()].filter(
      ([key, text]) =>
        parts(text).sort().join() !==
        parts(known.get(key) ?? '')
          .sort()
          .join(),
    )
    expect(wrong).toEqual([])
  })
})
