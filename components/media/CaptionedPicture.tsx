import { isImage, type Picture as Shown } from '#lib/content/image.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { type ImageWidth, imageSources } from '#lib/media/images.ts'
import { isPanorama } from '#lib/media/measures.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Plain } from '../parts/Plain.tsx'
import { Said } from '../parts/Said.tsx'
import { Words } from '../parts/Words.tsx'
import { Credit } from './Credit.tsx'
import { Picture } from './Picture.tsx'

type Props = {
  image: Shown
  widths: readonly ImageWidth[]
  language?: ContentLanguage | undefined
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
        alt && (
          <p className="figure-missing">
            <Said language={language} message={messagesIn(language).picture.missing} name={alt} />
          </p>
        )
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
              <Credit credit={credit} language={language} />
            </p>
          )}
          {whole && (
            <p>
              <a href={whole}>
                <Words language={language}>{messagesIn(language).picture.whole}</Words>
              </a>
            </p>
          )}
        </figcaption>
      )}
    </figure>
  )
}
