import { defineField, type FieldDefinition } from '@sanity/types'
import { captionTitles, choices, streamStateTitles } from '../choices.ts'
import { instantField } from '../fields/instant.ts'
import { videoSource } from '../fields/videoSource.ts'
import { messages } from '../messages.ts'

/** The live stream, and the recording afterwards. */
export const streamable: FieldDefinition[] = [
  defineField({
    name: 'stream',
    title: 'Direktesending eller opptak',
    description: 'Videoen blir lasta først når lesaren vel det.',
    type: 'object',
    group: 'stream',
    fields: [
      ...videoSource,
      defineField({
        name: 'state',
        title: 'Kvar sendinga står',
        type: 'string',
        options: { ...choices(streamStateTitles), layout: 'radio' },
        validation: (rule) => rule.required().error(messages.stateRequired),
      }),
      defineField({
        name: 'captions',
        title: 'Teksting',
        description: 'Eit opptak som ligg ute, skal vere teksta innan 14 dagar.',
        type: 'string',
        options: { ...choices(captionTitles), layout: 'radio' },
      }),
      instantField({
        name: 'endedAt',
        title: 'Sendinga slutta',
        description: 'Fristen for teksting blir rekna herifrå.',
      }),
    ],
  }),
]
