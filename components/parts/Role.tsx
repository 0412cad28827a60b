import type { ContentLanguage } from '#lib/content/language.ts'
import { langOf } from './language.ts'

type Props = {
  role: string | undefined
  organisation: string | undefined
  /** The language of the role: a person is shared by all pages, and has it in Nynorsk. */
  writtenIn: ContentLanguage
  /** The language of the page. */
  language: ContentLanguage
}

/** «Dagleg leiar, KS»: somebody's role and organisation. The name of an organisation is in no language. */
export function Role({ role, organisation, writtenIn, language }: Props) {
  return (
    <>
      {role && <span {...langOf(writtenIn, language)}>{role}</span>}
      {role && organisation && ', '}
      {organisation}
    </>
  )
}
