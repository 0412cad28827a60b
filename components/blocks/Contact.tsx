import type { Contact as ContactBlock } from '#lib/content/blocks/contact.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { PersonCard } from '../media/PersonCard.tsx'

type Props = { value: ContactBlock; language: ContentLanguage }

export function Contact({ value, language }: Props) {
  return (
    <div className="box">
      <PersonCard person={value.person} language={language} />
    </div>
  )
}
