import type { AlertWords } from '../nn/alert.ts'

/** The interface texts of a message on every page, on a page in Northern Sámi. */
export const alertWords: AlertWords = {
  alert: {
    label: 'Dehálaš dieđut',
    levels: { emergency: 'Heahtedilli', warning: 'Dehálaš diehtu', info: 'Diehtu' },
    published: (time) => `Almmuhuvvon ${time}.`,
    until: (time) => `Gusto dassážii: ${time}.`,
    more: 'Loga eanet dán birra',
    moreAt: (host) => `Loga eanet: ${host}`,
    mail: (address) => `Čále: ${address}`,
    call: (number) => `Riŋge: ${number}`,
  },
}
