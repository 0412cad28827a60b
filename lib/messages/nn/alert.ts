import type { AlertLevel } from '../../content/alert.ts'

const levels: Record<AlertLevel, string> = {
  emergency: 'Krise',
  warning: 'Viktig melding',
  info: 'Melding',
}

/** The interface texts of a message on every page. A language that lacks one of them does not compile. */
export const alertWords = {
  alert: {
    /** What the region of all messages is called. */
    label: 'Viktige meldingar',
    levels,
    published: (time: string) => `Publisert ${time}.`,
    until: (time: string) => `Gjeld til ${time}.`,
    more: 'Les meir om dette',
    moreAt: (host: string) => `Les meir hjå ${host}`,
    mail: (address: string) => `Skriv til ${address}`,
    call: (number: string) => `Ring ${number}`,
  },
}

export type AlertWords = typeof alertWords
