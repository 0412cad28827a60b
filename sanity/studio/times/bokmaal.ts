/** What Chromium's Bokmål says of times that Nynorsk says otherwise. The rest is the same in both. */
const words = new Map([
  ['siden', 'sidan'],
  ['nå', 'no'],
  ['sekunder', 'sekund'],
  ['minutter', 'minutt'],
  ['timer', 'timar'],
  ['forgårs', 'førgår'],
  ['morgen', 'morgon'],
  ['overmorgen', 'overmorgon'],
  ['forrige', 'førre'],
  ['u.', 'v.'],
  ['uke', 'veke'],
  ['uken', 'veka'],
  ['uker', 'veker'],
  ['måned', 'månad'],
  ['måneden', 'månaden'],
  ['måneder', 'månadar'],
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['lørdag', 'laurdag'],
  ['man.', 'mån.'],
  ['tir.', 'tys.'],
  ['lør.', 'lau.'],
])

/** A time in words, as Chromium says it in Bokmål, in Nynorsk. */
export const fromBokmaal = (text: string): string =>
  text.replace(/\p{L}+\.?/gu, (word) => words.get(word) ?? words.get(word.replace('.', '')) ?? word)
