import { hostOf } from '../addresses/links.ts'
import { escapeXml } from '../addresses/xml.ts'
import type { Alert } from '../content/alert.ts'
import type { Language } from '../content/language.ts'
import { dateTimeText, dayTimeText } from '../dates/format.ts'
import { osloIso, osloYear } from '../dates/oslo.ts'
import { messagesIn } from '../messages/index.ts'

/** Where alerts are put into a page: first in reading order, after the link past them. Empty, it takes no room. */
export const alertsPlace = { open: '<div data-alerts="">', close: '</div>' } as const

/** Alerts are written in Nynorsk, whatever page they are on. */
const own: Language = 'nn'

const mark = (language: Language, around: Language): string =>
  language === around ? '' : ` lang="${language}"`

/**
 * «laurdag 28. november kl. 14.05», with the year where it is not that of `now`. Never «i dag»: on paper, and in a copy that
 * a proxy serves while this site is down, that would be wrong the day after.
 */
function timeIn(at: string, language: Language, now: Date): string {
  const words = (osloYear(at) === osloYear(now) ? dayTimeText : dateTimeText)(at, language)
  return `<time datetime="${osloIso(at)}">${escapeXml(words)}</time>`
}

function linkIn(href: string, language: Language): string {
  const { more, moreAt, mail, call } = messagesIn(language).alert
  const host = hostOf(href)
  const [, scheme, rest = ''] = /^(mailto|tel):(.*)$/i.exec(href) ?? []
  const address = rest.split('?', 1)[0] ?? ''
  if (scheme?.toLowerCase() === 'mailto') return mail(address)
  if (scheme?.toLowerCase() === 'tel') return call(address)
  return host === undefined ? more : moreAt(host)
}

/** One alert as HTML, in a region whose words are in `language`. */
function alertHtml(alert: Alert, language: Language, now: Date): string {
  const { levels, published, until } = messagesIn(language).alert
  const { title, text, link, level, from, to } = alert
  const lang = mark(own, language)
  const times = [
    published(timeIn(from, language, now)),
    ...(to === undefined ? [] : [until(timeIn(to, language, now))]),
  ]
  return [
    `<div class="site-alert" data-level="${level}"><div class="site-alert-inner">`,
    `<h2><span class="site-alert-level">${escapeXml(levels[level])}:</span> <span${lang}>${escapeXml(title)}</span></h2>`,
    text && `<p${lang}>${escapeXml(text)}</p>`,
    link && `<p><a href="${escapeXml(link)}">${escapeXml(linkIn(link, language))}</a></p>`,
    `<p class="site-alert-times">${times.join(' ')}</p>`,
    '</div></div>',
  ].join('')
}

/**
 * Alerts as HTML, in the order given, for a page in `language`, whose interface words are in `words`. The region has a name
 * and each alert a heading, so that a screen reader meets it first and finds it again; a live region would announce
 * nothing, since the page comes with it.
 */
export function alertsHtml(
  alerts: readonly Alert[],
  { words, page, now }: { words: Language; page: string; now: Date },
): string {
  const label = escapeXml(messagesIn(words).alert.label)
  const lang = words === page ? '' : ` lang="${words}"`
  const each = alerts.map((alert) => alertHtml(alert, words, now))
  return `<section class="site-alerts" aria-label="${label}"${lang} dir="ltr">${each.join('')}</section>`
}
