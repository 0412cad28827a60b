import type { ComponentProps } from 'react'
import { Picture } from './Picture.tsx'

/** A picture with its caption and credit. */
export function CaptionedPicture(props: ComponentProps<typeof Picture>) {
  const { caption, credit } = props.image
  return (
    <figure className="figure">
      <Picture {...props} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="figure-credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
