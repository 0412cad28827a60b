import { defineField, type FieldDefinition } from '@sanity/types'
import { isHttps } from '#lib/addresses/links.ts'
import { providers, type StreamProvider, streamProviders } from '#lib/media/video.ts'
import { videoIdIn } from '#lib/media/videoAddress.ts'
import { providerChoices } from '../choices.ts'
import { messages } from '../messages.ts'

const providerOf = (parent: unknown): StreamProvider | undefined => {
  if (typeof parent !== 'object' || parent === null || !('provider' in parent)) return undefined
  return streamProviders.find((name) => name === parent.provider)
}

/** What is wrong with a video's id, by its provider's pattern; true when nothing is. */
function checkVideoId(id: string | undefined, parent: unknown): true | string {
  const provider = providerOf(parent)
  if (provider === undefined) return true
  const { idPattern, title } = providers[provider]
  if (idPattern === undefined) return true
  if (!id?.trim()) return messages.videoIdRequired(title)
  return videoIdIn(provider, id)?.provider === provider || messages.videoIdWrong(title)
}

/** What is wrong with a video's address, which is required when the provider has no ids. */
function checkVideoUrl(url: string | undefined, parent: unknown): true | string {
  const provider = providerOf(parent)
  if (provider !== undefined && providers[provider].idPattern === undefined && !url) {
    return messages.videoUrlRequired
  }
  return !url || isHttps(url) ? true : messages.httpsRequired
}

const hasIds = (parent: unknown): boolean => {
  const provider = providerOf(parent)
  return provider !== undefined && providers[provider].idPattern !== undefined
}

/** Where a video is: a provider with the video's id there, or an address elsewhere. Never pasted HTML. */
export const videoSource: FieldDefinition[] = [
  defineField({
    name: 'provider',
    title: 'Kvar videoen ligg',
    type: 'string',
    options: { ...providerChoices, layout: 'radio', direction: 'horizontal' },
    validation: (rule) => rule.required().error(messages.providerRequired),
  }),
  defineField({
    name: 'videoId',
    title: 'Video-ID',
    description: 'Lim inn heile adressa til videoen, så finn feltet ID-en i ho.',
    type: 'string',
    hidden: ({ parent, value }) => !hasIds(parent) && !value,
    validation: (rule) => rule.custom<string>((id, { parent }) => checkVideoId(id, parent)),
  }),
  defineField({
    name: 'url',
    title: 'Adresse',
    description: 'Lim inn adressa til sida der videoen kan sjåast. Startar med https://.',
    type: 'string',
    hidden: ({ parent, value }) => hasIds(parent) && !value,
    validation: (rule) => rule.custom<string>((url, { parent }) => checkVideoUrl(url, parent)),
  }),
]
