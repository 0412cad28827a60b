import type { Video as VideoBlock } from '#lib/content/blocks/video.ts'
import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { VideoPlayer } from '../media/VideoPlayer.tsx'

type Props = { value: VideoBlock; language: Language }

export function Video({ value, language }: Props) {
  return (
    <figure className="video">
      <figcaption>{value.title}</figcaption>
      <VideoPlayer
        source={value}
        title={value.title}
        frame={`spelar-${value._key}`}
        play={messagesIn(language).video.play}
        language={language}
      />
    </figure>
  )
}
