import type { FieldGroupDefinition } from '@sanity/types'

/** The tabs of a document, in the order an editor works. A type uses those that it has fields for. */
const titles = {
  content: 'Innhald',
  when: 'Tid og stad',
  programme: 'Program',
  stream: 'Sending',
  publishing: 'Publisering',
  extra: 'Tilleggsinfo',
} as const

export type Group = keyof typeof titles

/** The named tabs, of which the first is open initially. */
export const groups = (...names: Group[]): FieldGroupDefinition[] =>
  names.map((name, index) => ({ name, title: titles[name], default: index === 0 }))
