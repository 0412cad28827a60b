import type { Language } from '#lib/content/language.ts'
import { langOf } from './language.ts'

type Props = {
  role: string | undefined
  organisation: string | undefined
  /** What the role is written in: a person is shared by all pages and has it in Nynorsk. */
  writtenIn: Language
  /** Of the page it stands on. */
  language: Language
}

/** «Dagleg leiar, KS»: what somebody is, and where. The name of an organisation is in no language. */
export function Role({ role, organisation, writtenIn, language }: Props) {
  return (
    <>
      {role && <span {...langOf(writtenIn, language)}>{role}</span>}
      {role && organisation && ', '}
      {organisation}
    </>
  )
}
