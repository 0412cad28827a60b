import type { programmeItemKinds } from '#lib/content/programmeItem.ts'

export type Kind = (typeof programmeItemKinds)[number]

/** The words that a kind of item is called by in a programme. */
const called: [Kind, RegExp][] = [
  [
    'break',
    /^(?:kaff[ei]?e?)?(?:pause|lunsj|lunch|lunsjpause|middag|mingling|beinstrekk|break|kaff[ei]e?|frukost|frokost)\b/i,
  ],
  ['debate', /^(?:panel ?)?(?:debatt|debate)\b|^panelsamtale\b/i],
  ['plenary', /^(?:fellessamling|felles|plenum|plenary|plenumssesjon)\b/i],
  ['talk', /^(?:innlegg|foredrag|talk|presentasjon|føredrag|keynote)\b/i],
]

/** The kind that a cell names; undefined for none that is known. */
export const kindIn = (text: string): Kind | undefined =>
  called.find(([, words]) => words.test(text.trim()))?.[0]

/** The kind that a title tells by its first word: a break, or a debate. All else is a talk. */
export const kindOfTopic = (topic: string): Kind => {
  const kind = kindIn(topic)
  return kind === 'break' || kind === 'debate' ? kind : 'talk'
}
