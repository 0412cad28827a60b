import type { AlertWords } from '../nn/alert.ts'

/** The interface texts of a message on every page, on a page in English. */
export const alertWords: AlertWords = {
  alert: {
    label: 'Important messages',
    levels: { emergency: 'Emergency', warning: 'Important message', info: 'Message' },
    published: (time) => `Published ${time}.`,
    until: (time) => `In force until ${time}.`,
    more: 'Read more about this',
    moreAt: (host) => `Read more at ${host}`,
    mail: (address) => `Write to ${address}`,
    call: (number) => `Call ${number}`,
  },
}
