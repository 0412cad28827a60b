import type { Language } from '#lib/content/language.ts'
import { playerFor, type VideoSource } from '#lib/media/player.ts'
import { messagesIn } from '#lib/messages/index.ts'

type Props = {
  source: VideoSource
  title: string
  /** Names the frame, and must be the only one of that name on the page. */
  frame: string
  play: string
  language?: Language
}

/**
 * A link into a named, empty frame: nothing is asked of anyone before the click, with scripting on or off. (A lazy frame
 * inside a closed `<details>` does load at once where scripting is off.) YouTube's player demands a Referer: error 153.
 */
export function VideoPlayer({ source, title, frame, play, language = 'nn' }: Props) {
  const words = messagesIn(language).video
  const player = playerFor(source)
  if (player === undefined) return <p>{words.unavailable}</p>
  if (player.kind === 'link') {
    return (
      <p>
        <a className="ds-button" href={player.href}>
          {words.elsewhere(player.from)}
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
        <p>{words.loads(player.from)}</p>
      </div>
      <iframe
        name={frame}
        title={words.frame(title)}
        className="player-frame"
        allow="fullscreen; picture-in-picture; encrypted-media"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    </div>
  )
}
