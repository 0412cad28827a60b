// @vitest-environment jsdom
import { createWorkspaceFromConfig, type DocumentActionComponent, type Workspace } from 'sanity'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { guardActions } from '#sanity/studio/actions/guard.ts'
import { studioConfig } from '#sanity/studio/config.ts'

const lake = { url: 'http://localhost:4000', token: 'local' }
let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspaceFromConfig(
    studioConfig({ projectId: 'local', dataset: 'production', lake }),
  )
}, 90_000)

describe('Studio on the lake', () => {
  test('asks the lake itself, not a host named after the project', () => {
    const client = workspace.getClient({ apiVersion: '2025-02-19' })
    expect(client.getUrl('/data/query/production')).toBe(
      'http://localhost:4000/v2025-02-19/data/query/production',
    )
  })

  test('is in Nynorsk without the editor choosing it, also where the translation lacks words', async () => {
    const { i18n } = workspace
    await vi.waitFor(() => expect(i18n.currentLocale.id).toBe('nn-NO'))
    await i18n.loadNamespaces(['studio', 'structure'])
    expect(i18n.t('studio:form.field.actions-menu.title')).toBe('Handlingar for feltet')
    expect(i18n.t('studio:user-menu.action.sign-out')).toBe('Logg ut')
  })

  test('offers no second set of site settings', () => {
    const offered = workspace.document.resolveNewDocumentOptions({ type: 'global' })
    const types = offered.map(({ templateId }) => templateId)
    expect(types).toContain('article')
    expect(types).not.toContain('siteSettings')
  })

  test.each(['deleted', 'planned'])(
    'neither creates, edits nor searches what it keeps by itself: %s',
    (name) => {
      const offered = workspace.document.resolveNewDocumentOptions({ type: 'global' })
      expect(offered.map(({ templateId }) => templateId)).not.toContain(name)
      const context = { documentId: `${name}.x`, releaseId: undefined, versionType: 'published' } as const
      expect(workspace.document.actions({ schemaType: name, ...context })).toEqual([])
      expect(workspace.schema.get(name)).toMatchObject({ __experimental_omnisearch_visibility: false })
    },
  )

  test('neither copies, unpublishes nor deletes the site settings', () => {
    const actions = (schemaType: string) =>
      workspace.document
        .actions({ schemaType, documentId: 'x', releaseId: undefined, versionType: 'draft' })
        .map(({ action }) => action)
    // «Planlegg …» and «Sjå på nettstaden» are ours, and have no name among Studio's.
    expect(actions('siteSettings').sort()).toEqual([
      'discardChanges',
      'publish',
      'restore',
      undefined,
      undefined,
    ])
    expect(actions('article')).toEqual(
      expect.arrayContaining(['publish', 'unpublish', 'duplicate', 'delete']),
    )
  })

  test('publishes in one way, which is ours', () => {
    const actions = workspace.document.actions({
      schemaType: 'article',
      documentId: 'x',
      releaseId: undefined,
      versionType: 'draft',
    })
    const names = actions.map(({ action }) => action)
    expect(names.filter((name) => name === 'publish')).toHaveLength(1)
    expect(names).not.toContain('schedule')
    const theirs: DocumentActionComponent = () => null
    theirs.action = 'schedule'
    expect(guardActions([theirs])).toEqual([])
  })

  test('offers announcements in the menu of what readers may have to be told about, and of nothing else', () => {
    const names = (schemaType: string) =>
      workspace.document
        .actions({ schemaType, documentId: 'x', releaseId: undefined, versionType: 'draft' })
        .flatMap(({ displayName = '' }) => (/^(Announce|Undo) /.test(displayName) ? [displayName] : []))
    expect(names('article')).toEqual(['Announce withdraw', 'Undo withdraw'])
    expect(names('event')).toHaveLength(12)
    for (const type of ['topic', 'person', 'redirect', 'siteSettings']) expect(names(type)).toEqual([])
  })

  test('compiles the content model without a problem', () => {
    const problems = (workspace.schema._validation ?? []).flatMap((group) => group.problems)
    expect(problems).toEqual([])
  })
})

test('with a hosted project Studio is Sanity’s as usual, with its own hosts, log-in and services, but for other ways to publish', () => {
  const config = studioConfig({ projectId: 'abc123', dataset: 'production', lake: undefined })
  expect(config.projectId).toBe('abc123')
  for (const option of ['apiHost', 'auth', 'unstable_clientFactory', 'tasks'] as const) {
    expect(config[option]).toBeUndefined()
  }
  for (const option of ['releases', 'scheduledPublishing', 'scheduledDrafts'] as const) {
    expect(config[option]).toEqual({ enabled: false })
  }
})
