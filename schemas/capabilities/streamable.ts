import { defineField, type FieldDefinition } from '@sanity/types'
import { checkStream } from '../checks/attending.ts'
import { checkCaptions, checkEnded, type Stream } from '../checks/captions.ts'
import { captionTitles, choices, streamStateTitles } from '../choices.ts'
import { instantField } from '../fields/instant.ts'
import { videoSource } from '../fields/videoSource.ts'
import { messages } from '../messages.ts'

// Studio passes a rule the parent of the field it checks; for these fields that is the stream.
const streamOf = (parent: unknown): Stream => (typeof parent === 'object' && parent !== null ? parent : {})

/** The live stream, and the recording afterwards. */
export const streamable: FieldDefinition[] = [
  defineField({
    name: 'stream',
    title: 'Direktesending eller opptak',
    description: 'Videoen blir lasta først når lesaren vel det.',
    type: 'object',
    group: 'stream',
    validation: (rule) => rule.custom((_, { document }) => checkStream(document ?? {}, Date.now())).warning(),
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
        validation: (rule) =>
          rule.custom<string>((_, { parent }) => checkCaptions(streamOf(parent), Date.now())).warning(),
      }),
      instantField({
        name: 'endedAt',
        title: 'Sendinga slutta',
        description: 'Fristen for teksting blir rekna herifrå.',
        warn: (_, { parent }) => checkEnded(streamOf(parent)),
      }),
    ],
  }),
]
