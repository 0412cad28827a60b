import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { definePlugin, type PluginOptions } from 'sanity'
import { presentationTool } from 'sanity/presentation'
import { addressOf } from '#lib/addresses/addresses.ts'
import { previewMessages } from '../messages/preview.ts'
import { locations } from './locations.ts'
import { MissingToken } from './MissingToken.tsx'
import { mainDocuments } from './mainDocuments.ts'

/** The tool's name in Studio's addresses: /studio/preview. */
const name = 'preview'

const withoutToken = definePlugin({
  name: 'preview-missing',
  tools: [{ name, title: previewMessages.tool, icon: EyeOpenIcon, component: MissingToken }],
})

/**
 * The preview: Sanity's Presentation tool on our own pages, which the site shows as they are being written. None of its
 * links that let anyone see it: they open every draft. Ours opens one (sanity/studio/share/).
 */
export const previewTool = (canReadDrafts: boolean): PluginOptions =>
  canReadDrafts
    ? presentationTool({
        name,
        title: previewMessages.tool,
        icon: EyeOpenIcon,
        previewUrl: {
          initial: addressOf.front,
          previewMode: { enable: '/api/draft-mode/enable', shareAccess: false },
        },
        resolve: { mainDocuments, locations },
      })
    : withoutToken()
