import type { Document } from '#lib/content/document.ts'

export function Lead({ document: { lead } }: { document: Pick<Document, 'lead'> }) {
  if (lead === undefined) return null
  return <p className="lead">{lead}</p>
}
