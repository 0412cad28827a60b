import type { AlertWords } from '../nn/alert.ts'

/** The interface texts of a message on every page, on a page in Bokmål. */
export const alertWords: AlertWords = {
  alert: {
    label: 'Viktige meldinger',
    levels: { emergency: 'Krise', warning: 'Viktig melding', info: 'Melding' },
    published: (time) => `Publisert ${time}.`,
    until: (time) => `Gjelder til ${time}.`,
    more: 'Les mer om dette',
    moreAt: (host) => `Les mer hos ${host}`,
    mail: (address) => `Skriv til ${address}`,
    call: (number) => `Ring ${number}`,
  },
}
