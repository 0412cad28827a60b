import { telHref } from '#lib/addresses/links.ts'

/** «+47 55 55 55 55», in characters: a longer number is wider than a phone with large text. */
const longest = 16

/** A telephone link, on one line; plain text when it is more than a number. */
export function PhoneLink({ phone }: { phone: string }) {
  const href = telHref(phone)
  if (href === undefined) return phone
  return (
    <a href={href} className={phone.length <= longest ? 'unbroken' : undefined}>
      {phone}
    </a>
  )
}
