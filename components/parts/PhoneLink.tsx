import { telHref } from '#lib/addresses/links.ts'

/** A telephone link; plain text when it is more than a number. */
export function PhoneLink({ phone }: { phone: string }) {
  const href = telHref(phone)
  return href ? <a href={href}>{phone}</a> : phone
}
