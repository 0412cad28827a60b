import type { Language } from '#lib/content/language.ts'
import { playerFor, type VideoSource } from '#lib/media/player.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { askingDocument } from './askingDocument.ts'

type Props = {
  source: VideoSource
  title: string
  /** Names the frame, and must be the only one of that name on the page. */
  frame: string
  play: string
  language?: Language
}

const allowed = ['fullscreen', 'picture-in-picture', 'encrypted-media']

/**
 * A frame with a link in it that leads to the video: nothing is asked of anyone before the click, with scripting on or
 * off. (A lazy frame inside a closed `<details>` does load at once where scripting is off; an empty frame, with the link
 * outside it, is where the keyboard comes and nobody sees it.) What the player may do is said by its origin, for the
 * frame's own is this site.
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
      <p className="player-ask">{words.loads(player.from)}</p>
      <iframe
        name={frame}
        title={words.frame(title)}
        className="player-frame"
        srcDoc={askingDocument({ embed: player.embed, play, title: words.frame(title), language })}
        allow={allowed.map((feature) => `${feature} ${new URL(player.embed).origin}`).join('; ')}
        referrerPolicy="strict-origin-when-cross-origin"
      />
    </div>
  )
}
