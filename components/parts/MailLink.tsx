import { mailHref } from '#lib/addresses/links.ts'

/** A mail address to write to; plain text when it is none. */
export function MailLink({ email }: { email: string }) {
  const href = mailHref(email)
  return href ? <a href={href}>{email}</a> : email
}
