import type { Video as VideoBlock } from '#lib/content/blocks/video.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { VideoPlayer } from '../media/VideoPlayer.tsx'

type Props = { value: VideoBlock; language: ContentLanguage }

export function Video({ value, language }: Props) {
  const words = messagesIn(language).video
  return (
    <figure className="video">
      {value.title && <figcaption>{value.title}</figcaption>}
      <VideoPlayer
        source={value}
        title={value.title ?? words.untitled}
        frame={`spelar-${value._key}`}
        play={words.play}
        language={language}
      />
    </figure>
  )
}
