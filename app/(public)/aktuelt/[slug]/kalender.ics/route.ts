import { addressOf } from '#lib/addresses/addresses.ts'
import { decodePath, decodeSegment } from '#lib/addresses/segment.ts'
import { calendarFile } from '#lib/calendar/file.ts'
import { savedAs } from '#lib/http/disposition.ts'
import { messages } from '#lib/messages/index.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadDocument, loadRedirect, sayMoved, sayNotFound } from '#sanity/loaders/index.ts'

type Context = { params: Promise<{ slug: string }> }

/** An event as a calendar file: «Legg i kalenderen». Its old address redirects: calendars ask for it for years. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const slug = decodeSegment((await params).slug)
  const document = await loadDocument(slug)
  if (document?._type !== 'event') {
    const to = await loadRedirect(decodePath(addressOf.calendar(slug)))
    if (to !== undefined) {
      await sayMoved(to)
      return new Response(null)
    }
    await sayNotFound()
    return new Response(messages.notFound.title, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(calendarFile(document, parseSettings(process.env).siteUrl), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': savedAs(`${document.slug}.ics`),
    },
  })
}
