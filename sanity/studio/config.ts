import { nnNOLocale } from '@sanity/locale-nn-no'
import { defineConfig, type WorkspaceOptions } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from '#schemas/index.ts'
import { onLake } from './lake.ts'
import type { StudioSettings } from './settings.ts'
import { keepSingle } from './singleton.ts'
import { structure } from './structure.ts'

/** The address of Studio on the site. */
export const basePath = '/studio'

/** Studio for these settings: on the lake it asks nobody but the lake, with a hosted project it is Sanity's as usual. */
export function studioConfig(settings: StudioSettings): WorkspaceOptions {
  const { projectId, dataset, lake } = settings
  return defineConfig({
    name: 'default',
    title: 'Aktuelt',
    basePath,
    projectId,
    dataset,
    plugins: [structureTool({ title: 'Innhald', structure }), nnNOLocale({ title: 'Nynorsk' })],
    schema: { types: schemaTypes },
    document: { ...keepSingle, comments: { enabled: lake === undefined } },
    // Nynorsk is what Studio is in, not one of two choices: English would only be there by accident.
    i18n: { locales: (locales) => locales.filter(({ id }) => id === 'nn-NO') },
    ...(lake && onLake(settings, lake)),
  })
}
