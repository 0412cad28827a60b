import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import { playerFor, type VideoSource } from '#lib/media/player.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOfLabel } from '../parts/language.ts'
import { Words } from '../parts/Words.tsx'
import { askingDocument } from './askingDocument.ts'

type Props = {
  source: VideoSource
  title: string
  /** The frame's name, which must be unique on the page. */
  frame: string
  play: string
  language?: ContentLanguage
}

const allowed = ['fullscreen', 'picture-in-picture', 'encrypted-media']

/**
 * A frame with a link to the video inside it: nothing is requested before the click, with or without scripts. (A lazy
 * frame inside a closed `<details>` loads at once without scripts; an empty frame with the link outside it gets
 * invisible keyboard focus.) The player's permissions are given to its origin, because the frame's own origin is this
 * site.
 */
export function VideoPlayer({ source, title, frame, play, language = 'nn' }: Props) {
  const words = messagesIn(language).video
  const player = playerFor(source)
  if (player === undefined)
    return (
      <p>
        <Words language={language}>{words.unavailable}</Words>
      </p>
    )
  if (player.kind === 'link') {
    return (
      <p>
        <a className="ds-button" href={player.href}>
          <Words language={language}>{words.elsewhere(player.from)}</Words>
        </a>
      </p>
    )
  }
  return (
    <div className="player">
      <p className="player-ask">
        <Words language={language}>{words.loads(player.from)}</Words>
      </p>
      <iframe
        name={frame}
        title={words.frame(title)}
        {...langOfLabel(language)}
        className="player-frame"
        srcDoc={askingDocument({
          embed: player.embed,
          play,
          title: words.frame(title),
          language: wordsLanguageOf(language),
        })}
        allow={allowed.map((feature) => `${feature} ${new URL(player.embed).origin}`).join('; ')}
        referrerPolicy="strict-origin-when-cross-origin"
      />
    </div>
  )
}
