import type { Video as VideoBlock } from '#lib/content/blocks/video.ts'
import { messages } from '#lib/messages/index.ts'
import { VideoPlayer } from '../media/VideoPlayer.tsx'

export function Video({ value }: { value: VideoBlock }) {
  return (
    <figure className="video">
      <figcaption>{value.title}</figcaption>
      <VideoPlayer
        source={value}
        title={value.title}
        frame={`spelar-${value._key}`}
        play={messages.video.play}
      />
    </figure>
  )
}
