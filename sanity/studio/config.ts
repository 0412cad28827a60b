import { nnNOLocale } from '@sanity/locale-nn-no'
import { defineConfig, type WorkspaceOptions } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from '#schemas/index.ts'
import { guardActions } from './actions/guard.ts'
import { deletedType } from './addresses/deletedType.ts'
import { adviceInspector } from './advice/adviceInspector.tsx'
import { hasLanguage } from './advice/language.ts'
import { NavbarThatAsks } from './alert/AskAgain.tsx'
import { readyForApproval } from './approval/action.ts'
import { announcementActions } from './events/actions.tsx'
import { FormInput } from './FormInput.tsx'
import { withIcons } from './icons.ts'
import { onLake } from './lake.ts'
import { languageTool } from './language/tool.tsx'
import { plannedType } from './planned/plannedType.ts'
import { planningActions } from './planning/action.tsx'
import { previewTool } from './preview/previewTool.ts'
import { timetableInspector } from './programme/timetableInspector.tsx'
import type { StudioSettings } from './settings.ts'
import { isShareable, shareDraft } from './share/action.tsx'
import { keepSingle, single } from './singleton.ts'
import { defaultDocumentNode, structure } from './structure.ts'
import { visibleBadge } from './visible/badge.ts'
import { hasPage } from './visible/publicPath.ts'
import { seeOnSite } from './visible/seeOnSite.ts'
import { words } from './words/index.ts'

/** The address of Studio on the site. */
const basePath = '/studio'

/** Studio for these settings: on the lake it contacts only the lake; with a hosted project it is Sanity's as usual. */
export function studioConfig(settings: StudioSettings): WorkspaceOptions {
  const { projectId, dataset, lake, missesToken = false, missesWriteToken = false } = settings
  const withPlanning = planningActions(missesWriteToken, single)
  return defineConfig({
    name: 'default',
    title: 'Aktuelt',
    basePath,
    projectId,
    dataset,
    plugins: [
      structureTool({ title: 'Innhald', structure, defaultDocumentNode }),
      previewTool(!missesToken),
      languageTool(settings.nynorskGoal),
      nnNOLocale({ title: 'Nynorsk' }),
    ],
    schema: { types: withIcons([...schemaTypes, deletedType, plannedType]) },
    form: { components: { input: FormInput } },
    studio: { components: { navbar: NavbarThatAsks } },
    document: {
      ...keepSingle,
      actions: (actions, context) => [
        ...withPlanning(guardActions(keepSingle.actions(actions, context)), context.schemaType),
        ...announcementActions(context.schemaType),
        ...(hasPage(context.schemaType) ? [seeOnSite] : []),
        ...(isShareable(context.schemaType) ? [shareDraft(!missesToken)] : []),
        ...(settings.fourEyes ? [readyForApproval] : []),
      ],
      inspectors: (inspectors, { documentType }) => [
        ...inspectors,
        ...(hasLanguage(documentType) ? [adviceInspector] : []),
        ...(documentType === 'event' ? [timetableInspector] : []),
      ],
      badges: (badges, { schemaType }) => (hasPage(schemaType) ? [...badges, visibleBadge] : badges),
      comments: { enabled: lake === undefined },
    },
    // Sanity's other ways to publish pass by what ours asks and checks. A time is chosen in «Publisert» instead.
    releases: { enabled: false },
    scheduledPublishing: { enabled: false },
    scheduledDrafts: { enabled: false },
    // Studio opens in the last language in its list, which is the plugin's. English must stay: what the plugin lacks is
    // shown in English, and would otherwise be bare keys.
    i18n: { bundles: words },
    ...(lake && onLake(settings, lake)),
  })
}
