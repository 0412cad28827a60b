import type { Document } from '#lib/content/document.ts'
import { langOf } from '../text/language.ts'

export function Lead({ document: { lead, language } }: { document: Pick<Document, 'lead' | 'language'> }) {
  if (lead === undefined) return null
  return (
    <p className="lead" {...langOf(language)}>
      {lead}
    </p>
  )
}
