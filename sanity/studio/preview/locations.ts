import { ClientError } from '@sanity/client'
import { catchError, map, type Observable, of, retry, throwError, timer } from 'rxjs'
import type { DocumentLocationResolver, DocumentLocationsState } from 'sanity/presentation'
import { queryTimeAt } from '#lib/dates/queryTime.ts'
import { apiVersion } from '#schemas/apiVersion.ts'
import { placesQuery } from '../../queries/places.ts'
import { draftIdOf } from '../publication/document.ts'
import { siteTime } from '../times/siteTime.ts'
import { places, placesOf } from './places.ts'

/** In ms: typing changes places seldom, and the query reads the lists. */
const rest = 1_000

/** In ms, between two tries to reach the Content Lake. */
const pause = 2_000

const stateOf = (id: string, raw: unknown): DocumentLocationsState | null => {
  const { data } = places.safeParse(raw)
  if (data === undefined) return null
  const { locations, message } = placesOf(id, data)
  if (message === undefined) return { locations }
  // That a redirect or an alert has no page is as it should be.
  const isRight = data._type === 'redirect' || data._type === 'alert'
  return isRight ? { locations, message } : { locations, message, tone: 'caution' }
}

/** A query that the Content Lake refuses is refused again; one that did not reach it may do so next time. */
const delay = (error: unknown) => (error instanceof ClientError ? throwError(() => error) : timer(pause))

/**
 * Where a document is shown, by the lists as they are now; asked again when the document changes. It never fails: Studio
 * (6.16) would put the error in place of the whole form, as it did when the Content Lake restarted.
 */
export const locations: DocumentLocationResolver = (
  { id, version, perspectiveStack },
  { documentStore },
): Observable<DocumentLocationsState | null> => {
  const ids = [id, draftIdOf(id), ...(version === undefined ? [] : [`versions.${version}.${id}`])]
  const { clockChanges, ...times } = queryTimeAt(siteTime.now())
  const asked = documentStore.listenQuery(
    { fetch: placesQuery, listen: '*[_id in $ids]' },
    { id, ids, ...times, clockChanges: [...clockChanges] },
    { apiVersion, perspective: perspectiveStack, throttleTime: rest, tag: 'places' },
  )
  return asked.pipe(
    map((raw: unknown) => stateOf(id, raw)),
    retry({ delay }),
    catchError(() => of(null)),
  )
}
