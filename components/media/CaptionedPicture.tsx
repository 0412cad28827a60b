import type { ComponentProps } from 'react'
import { messages } from '#lib/messages/index.ts'
import { Picture } from './Picture.tsx'

/** A picture with what it shows and who took it. */
export function CaptionedPicture(props: ComponentProps<typeof Picture>) {
  const { caption, credit } = props.image
  return (
    <figure className="figure">
      <Picture {...props} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="figure-credit">{messages.picture.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}
