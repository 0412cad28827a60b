import { escapeXml } from '#lib/addresses/xml.ts'
import type { Language } from '#lib/content/language.ts'

type Asked = { embed: string; play: string; title: string; language: Language }

/** A document of its own cannot reach the site's styles: their address is the build's. Colours are those of the fjord. */
const style = `
html { font: 600 1rem/1.4 ui-sans-serif, -apple-system, "Segoe UI", Roboto, sans-serif }
body { display: grid; place-items: center; min-height: 100vh; box-sizing: border-box; margin: 0; padding: 1rem }
a { padding: .75rem 1.125rem; border: 1px solid transparent; border-radius: 4px; background: #f2f8f8; color: #0b3a45; text-decoration: none; text-align: center; overflow-wrap: anywhere }
a:hover { background: #fff }
a:focus-visible { outline: 3px solid #f2f8f8; outline-offset: 3px }`

/**
 * What stands in a player's frame until the reader asks for the video: one link, which leads the frame itself there. The
 * provider is told which site the reader comes from, and never which page: YouTube's player demands it (error 153).
 */
export const askingDocument = ({ embed, play, title, language }: Asked): string =>
  `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style><a href="${escapeXml(embed)}" referrerpolicy="strict-origin-when-cross-origin">${escapeXml(play)}</a></html>`
