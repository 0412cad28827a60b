import { sentencesIn, withoutQuotations } from './sentences.ts'

/** Those that everybody reads as words, or that say less when written out. */
const known = new Set(
  'AS ASA BA SA EU EØS FN USA NATO NRK TV NAV NTNU UIB UIO DNA PDF CV PC AI KI SMS MMS IT HTML URL RSS VG NTB OECD UNESCO UNICEF WHO NOK EUR KRF FRP SV MDG AP SP OL VM EM NM NHO LO PIN GPS QR ID OK WC HC P II III IV VI VII VIII IX XI XII'.split(
    ' ',
  ),
)

/** An abbreviation in capitals, such as «HMS» or «NOU»; digits and small letters make it something else. */
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word)

/** Shortened words, as they are written, and in full. */
const shortened = {
  nn: 'bl.a.: mellom anna; f.eks.: til dømes; t.d.: til dømes; pga.: på grunn av; ifm.: i samband med; iht.: etter; jf.: sjå; mht.: om; evt.: eventuelt; inkl.: med; ekskl.: utan; m.a.: mellom anna; mtp.: med tanke på; ift.: om, for; vedr.: om; dvs.: det vil seie; d.d.: i dag; o.l.: og liknande; mv.: med meir; m.v.: med meir',
  nb: 'bl.a.: blant annet; f.eks.: for eksempel; pga.: på grunn av; ifm.: i forbindelse med; iht.: etter; jf.: se; mht.: om; evt.: eventuelt; inkl.: med; ekskl.: uten; mtp.: med tanke på; ift.: om, for; vedr.: om; dvs.: det vil si; d.d.: i dag; o.l.: og lignende; mv.: med mer; m.v.: med mer',
} as const

/** «mv.» and «mv» are the same. */
const withoutStop = (short: string): string => (short.endsWith('.') ? short.slice(0, -1) : short)

const read = (text: string): [string, string][] =>
  text.split(';').map((line) => {
    const [short = '', full = ''] = line.split(':')
    return [withoutStop(short.trim()), full.trim()]
  })

const inFull = { nn: new Map(read(shortened.nn)), nb: new Map(read(shortened.nb)) }

/** An abbreviation that a reader may not know, where it stands first, and in full, when that is known. */
export type Abbreviation = { text: string; at: number; instead: string | undefined }

/**
 * The abbreviations that a document explains: in brackets after what they stand for, or before it. As one text, with a
 * space around each, which stays the same until an explanation is written or removed.
 */
export function explainedIn(document: string): string {
  const after = [...document.matchAll(/\((\p{Lu}{2,6})[,)]/gu)].map(([, short]) => short)
  const before = [...document.matchAll(/(?<!\p{L})(\p{Lu}{2,6}) \(/gu)].map(([, short]) => short)
  return ` ${[...new Set([...after, ...before])].sort().join(' ')} `
}

/** What is written in capitals altogether is a headline of its own kind, and none of it short for anything. */
const shouts = (words: readonly { text: string }[]): boolean =>
  words.length > 2 && words.filter(({ text }) => text === text.toUpperCase()).length * 2 > words.length

/** The abbreviations of a text that are neither known to everybody nor `explained` in its document, each once. */
export function unexplainedIn(text: string, written: 'nn' | 'nb', explained: string): Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  for (const { words } of sentencesIn(withoutQuotations(text))) {
    if (shouts(words)) continue
    for (const { text: word, at } of words) {
      if (!isAbbreviation(word) || known.has(word) || explained.includes(` ${word} `)) continue
      if (!found.has(word)) found.set(word, { text: word, at, instead: undefined })
    }
  }
  for (const part of text.matchAll(/[\p{L}.]+/gu)) {
    const short = withoutStop(part[0].toLowerCase())
    const full = inFull[written].get(short)
    if (full !== undefined && !found.has(short))
      found.set(short, { text: part[0], at: part.index, instead: full })
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}
