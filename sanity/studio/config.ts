import { nnNOLocale } from '@sanity/locale-nn-no'
import { defineConfig, type WorkspaceOptions } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from '#schemas/index.ts'
import { guardActions } from './actions/guard.ts'
import { FormInput } from './FormInput.tsx'
import { withIcons } from './icons.ts'
import { onLake } from './lake.ts'
import type { StudioSettings } from './settings.ts'
import { keepSingle } from './singleton.ts'
import { structure } from './structure.ts'
import { words } from './words.ts'

/** The address of Studio on the site. */
const basePath = '/studio'

/** Studio for these settings: on the lake it contacts only the lake; with a hosted project it is Sanity's as usual. */
export function studioConfig(settings: StudioSettings): WorkspaceOptions {
  const { projectId, dataset, lake } = settings
  return defineConfig({
    name: 'default',
    title: 'Aktuelt',
    basePath,
    projectId,
    dataset,
    plugins: [structureTool({ title: 'Innhald', structure }), nnNOLocale({ title: 'Nynorsk' })],
    schema: { types: withIcons(schemaTypes) },
    form: { components: { input: FormInput } },
    document: {
      ...keepSingle,
      actions: (actions, context) => guardActions(keepSingle.actions(actions, context)),
      comments: { enabled: lake === undefined },
    },
    // Studio opens in the last language in its list, which is the plugin's. English must stay: what the plugin lacks is
    // shown in English, and would otherwise be bare keys.
    i18n: { bundles: words },
    ...(lake && onLake(settings, lake)),
  })
}
