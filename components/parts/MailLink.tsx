import { mailHref } from '#lib/addresses/links.ts'

/** An e-mail link; plain text when it is not an address. */
export function MailLink({ email }: { email: string }) {
  const href = mailHref(email)
  return href ? <a href={href}>{email}</a> : email
}
