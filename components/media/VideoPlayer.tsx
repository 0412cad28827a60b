import { messages } from '#lib/messages/index.ts'
import { playerFor, type VideoSource } from '#lib/player.ts'

type Props = {
  source: VideoSource
  title: string
  /** Names the frame, and must be the only one of that name on the page. */
  frame: string
  play: string
}

/**
 * A link into a named, empty frame: nothing is asked of anyone before the click, with scripting on or off. (A lazy frame
 * inside a closed `<details>` does load at once where scripting is off.) YouTube's player demands a Referer: error 153.
 */
export function VideoPlayer({ source, title, frame, play }: Props) {
  const player = playerFor(source)
  if (player === undefined) return <p>{messages.video.unavailable}</p>
  if (player.kind === 'link') {
    return (
      <p>
        <a className="ds-button" href={player.href}>
          {messages.video.elsewhere(player.from)}
        </a>
      </p>
    )
  }
  return (
    <div className="player">
      <div className="player-ask">
        <a
          className="ds-button"
          href={player.embed}
          target={frame}
          referrerPolicy="strict-origin-when-cross-origin"
        >
          {play}
        </a>
        <p>{messages.video.loads(player.from)}</p>
      </div>
      <iframe
        name={frame}
        title={messages.video.frame(title)}
        className="player-frame"
        allow="fullscreen; picture-in-picture; encrypted-media"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    </div>
  )
}
