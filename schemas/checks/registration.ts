import { isHttps, mailHref, telHref } from '#lib/addresses/links.ts'
import { isRecord } from '#lib/json/record.ts'
import { messages } from '../messages.ts'

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** Whether a registration says how to sign up: on the web, by mail, by telephone, or in its note. */
export const checkWay = (registration: unknown): true | string =>
  !isRecord(registration) ||
  ['url', 'email', 'phone', 'note'].some((field) => isSaid(registration[field])) ||
  messages.registrationEmpty

/** What is wrong with the address of a registration; one that belongs in another field is told of. */
export function checkAddress(url: string | undefined): true | string {
  if (!url || isHttps(url)) return true
  const bare = url.trim()
  if (/^mailto:/i.test(bare) || mailHref(bare)) return messages.registrationMail
  return /^tel:/i.test(bare) || telHref(bare) ? messages.registrationPhone : messages.httpsRequired
}

/** Whether a text is one telephone number, which readers can ring by a touch. */
export const checkPhone = (phone: string | undefined): true | string =>
  !phone?.trim() || telHref(phone) !== undefined || messages.phoneWrong
