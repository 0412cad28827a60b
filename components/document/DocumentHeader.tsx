import type { ReactNode } from 'react'
import type { Document } from '#lib/content/document.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Title } from '../parts/Title.tsx'

type Props = {
  kind: ReactNode
  document: Pick<Document, 'title'>
  edit?: Edit | undefined
  children?: ReactNode
}

/** The kind of document, its title, and anything else that must be read first. */
export function DocumentHeader({ kind, document: { title }, edit, children }: Props) {
  return (
    <header className="page-head">
      <p className="kind">{kind}</p>
      <Title title={title} edit={edit} />
      {children}
    </header>
  )
}
