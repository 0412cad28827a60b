import { escapeXml } from '#lib/addresses/xml.ts'
import type { Language } from '#lib/content/language.ts'

type Asked = { embed: string; play: string; title: string; language: Language }

/** A separate document cannot use the site's styles: each build has another address. The fjord's colours. */
const style = `
html { font: 600 1rem/1.4 ui-sans-serif, -apple-system, "Segoe UI", Roboto, sans-serif }
body { display: grid; place-items: center; min-height: 100vh; box-sizing: border-box; margin: 0; padding: 1rem }
a { padding: .75rem 1.125rem; border: 1px solid transparent; border-radius: 4px; background: #f2f8f8; color: #0b3a45; text-decoration: none; text-align: center; overflow-wrap: anywhere }
a:hover { background: #fff }
a:focus-visible { outline: 3px solid #f2f8f8; outline-offset: 3px }`

/**
 * The content of a player's frame until the reader asks for the video: one link, which navigates the frame itself. The
 * provider learns the reader's site, which YouTube's player demands (error 153), but never the page.
 */
export const askingDocument = ({ embed, play, title, language }: Asked): string =>
  `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style><a href="${escapeXml(embed)}" referrerpolicy="strict-origin-when-cross-origin">${escapeXml(play)}</a></html>`
