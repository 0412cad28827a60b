import type { Document } from '#lib/content/document.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Plain } from '../parts/Plain.tsx'

type Props = { document: Pick<Document, 'lead'>; edit?: Edit | undefined }

export function Lead({ document: { lead }, edit }: Props) {
  if (lead === undefined) return null
  return (
    <p className="lead" {...edit?.('lead')}>
      <Plain text={lead} />
    </p>
  )
}
