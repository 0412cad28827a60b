import type { ComponentProps } from 'react'
import { isImage, type Picture as Shown } from '#lib/content/image.ts'
import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Picture } from './Picture.tsx'

type Props = Omit<ComponentProps<typeof Picture>, 'image'> & { image: Shown; language?: Language | undefined }

/** A picture with its caption and credit. Where its file is gone, what it showed is said in words. */
export function CaptionedPicture({ image, language = 'nn', ...props }: Props) {
  const { alt, caption, credit } = image
  return (
    <figure className="figure">
      {isImage(image) ? (
        <Picture image={image} {...props} />
      ) : (
        alt && <p className="figure-missing">{messagesIn(language).picture.missing(alt)}</p>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="figure-credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
