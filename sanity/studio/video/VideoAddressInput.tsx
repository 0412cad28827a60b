import type { ClipboardEvent } from 'react'
import {
  PatchEvent,
  type Path,
  type StringInputProps,
  set,
  setIfMissing,
  unset,
  useFormCallbacks,
  useFormValue,
} from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import { type StoredVideo, videoAt } from '#lib/media/videoAddress.ts'

/** Whether a field is of a video: of an event's stream, or of a block. Registration and links have addresses too. */
const isOfVideo = (path: Path, parent: unknown): boolean =>
  path.at(-2) === 'stream' || (isRecord(parent) && parent._type === 'video')

/**
 * The video that an address is of, for the field that it was pasted in; undefined when it stays as it was typed. A link is
 * left one where an editor has chosen that.
 */
function takenApart(text: string, field: string, provider: unknown): StoredVideo | undefined {
  const video = videoAt(text)
  if (field === 'url' && provider === 'link') return undefined
  return video
}

/** A field for a video's id or address. An address that is pasted or typed there is taken apart: who has the video, and its id. */
export function VideoAddressInput(props: StringInputProps) {
  const { path, value, readOnly, elementProps } = props
  const parent = useFormValue(path.slice(0, -1))
  const callbacks = useFormCallbacks()
  if (!isOfVideo(path, parent)) return props.renderDefault(props)
  const field = String(path.at(-1))

  function take(text: string): boolean {
    const video = takenApart(text, field, isRecord(parent) ? parent.provider : undefined)
    if (video === undefined || readOnly) return false
    // The callbacks of a field are its parent's: paths are relative to the object that has all three.
    callbacks.onChange(
      PatchEvent.from([
        setIfMissing({}),
        set(video.provider, ['provider']),
        video.videoId === undefined ? unset(['videoId']) : set(video.videoId, ['videoId']),
        video.url === undefined ? unset(['url']) : set(video.url, ['url']),
      ]),
    )
    return true
  }

  const paste = (event: ClipboardEvent) => {
    if (take(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }
  const onBlur: typeof elementProps.onBlur = (event) => {
    elementProps.onBlur(event)
    if (value !== undefined) take(value)
  }
  return (
    <div onPasteCapture={paste}>
      {props.renderDefault({ ...props, elementProps: { ...elementProps, onBlur } })}
    </div>
  )
}
