import { isImage, type Picture as Shown } from '#lib/content/image.ts'
import type { Language } from '#lib/content/language.ts'
import { creditText } from '#lib/media/credit.ts'
import { type ImageWidth, imageSources } from '#lib/media/images.ts'
import { isPanorama } from '#lib/media/measures.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Plain } from '../parts/Plain.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  image: Shown
  widths: readonly ImageWidth[]
  language?: Language | undefined
  isFirst?: boolean
}

/** The address of all of a panorama, of which a page shows the middle; undefined for any other picture. */
function wholeOf(image: Shown, widths: readonly ImageWidth[]): string | undefined {
  const sources = isImage(image) ? imageSources(image, { widths }) : undefined
  return isImage(image) && sources && isPanorama(image, sources) ? sources.src : undefined
}

/**
 * A picture in text, with its caption, and on a line of its own who made it; of a panorama, a link to all of it. Where its
 * file is gone, what it showed is said in words.
 */
export function CaptionedPicture({ image, widths, language = 'nn', isFirst = false }: Props) {
  const { alt, caption, credit } = image
  const whole = wholeOf(image, widths)
  return (
    <figure className="figure">
      {isImage(image) ? (
        <Picture image={image} widths={widths} isFirst={isFirst} />
      ) : (
        alt && <p className="figure-missing">{messagesIn(language).picture.missing(alt)}</p>
      )}
      {(caption || credit || whole) && (
        <figcaption>
          {caption && (
            <p>
              <Plain text={caption} />
            </p>
          )}
          {credit && (
            <p className="figure-credit">
              <Plain text={creditText(credit, language)} />
            </p>
          )}
          {whole && (
            <p>
              <a href={whole}>{messagesIn(language).picture.whole}</a>
            </p>
          )}
        </figcaption>
      )}
    </figure>
  )
}
