import { decodeSegment } from '#lib/addresses/segment.ts'
import { calendarFile } from '#lib/calendar/file.ts'
import { savedAs } from '#lib/http/disposition.ts'
import { messages } from '#lib/messages/index.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadDocument, sayNotFound } from '#sanity/loaders/index.ts'

type Context = { params: Promise<{ slug: string }> }

/** An event as a calendar file: «Legg i kalenderen». */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const document = await loadDocument(decodeSegment((await params).slug))
  if (document?._type !== 'event') {
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
