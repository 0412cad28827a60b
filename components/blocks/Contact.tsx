import type { Contact as ContactBlock } from '#lib/content/blocks/contact.ts'
import { PersonCard } from '../document/PersonCard.tsx'

export function Contact({ value }: { value: ContactBlock }) {
  return (
    <div className="box">
      <PersonCard person={value.person} />
    </div>
  )
}
