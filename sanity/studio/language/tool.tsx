import { BarChartIcon } from '@sanity/icons/BarChart'
import { definePlugin, type PluginOptions } from 'sanity'
import { languageMessages } from '../messages/language.ts'
import { LanguageTool } from './LanguageTool.tsx'

/** The tool's name in Studio's addresses: /studio/language. */
const name = 'language'

/** The language report among Studio's tools; `goal` is the body's own share of Nynorsk in percent, where it has one. */
export const languageTool = (goal: number | undefined): PluginOptions => {
  const share = goal === undefined ? undefined : goal / 100
  const plugin = definePlugin({
    name: 'language-report',
    tools: [
      {
        name,
        title: languageMessages.tool,
        icon: BarChartIcon,
        component: () => <LanguageTool goal={share} />,
      },
    ],
  })
  return plugin()
}
