import type { Image } from '#lib/content/image.ts'
import type { Language } from '#lib/content/language.ts'
import { creditText } from '#lib/media/credit.ts'
import { type ImageWidth, imageSources } from '#lib/media/images.ts'
import { isPanorama } from '#lib/media/measures.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Plain } from '../parts/Plain.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  image: Image
  widths: readonly ImageWidth[]
  language?: Language | undefined
  isFirst?: boolean
}

/** A picture in text, with its caption, and on a line of its own who made it; of a panorama, a link to all of it. */
export function CaptionedPicture({ image, widths, language = 'nn', isFirst = false }: Props) {
  const { caption, credit } = image
  const sources = imageSources(image, { widths })
  const whole = sources && isPanorama(image, sources) ? sources.src : undefined
  return (
    <figure className="figure">
      <Picture image={image} widths={widths} isFirst={isFirst} />
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
