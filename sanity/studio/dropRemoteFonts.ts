const isRemoteFont = (rule: CSSRule, origin: string): boolean =>
  rule instanceof CSSFontFaceRule &&
  [...rule.style.getPropertyValue('src').matchAll(/url\(["']?([^"')]+)/g)].some(
    ([, url = '']) => /^(https?:)?\/\//.test(url) && new URL(url, origin).origin !== origin,
  )

function drop(rules: CSSStyleSheet | CSSGroupingRule, origin: string): void {
  for (let index = rules.cssRules.length - 1; index >= 0; index--) {
    const rule = rules.cssRules.item(index)
    if (rule instanceof CSSGroupingRule) drop(rule, origin)
    else if (rule && isRemoteFont(rule, origin)) rules.deleteRule(index)
  }
}

/**
 * Removes fonts on other servers from a page's style sheets, so that the browser uses the system's own. Studio's style
 * sheet refers to one on Sanity's servers; the policy would block it, with an error in the console at every start.
 */
export function dropRemoteFonts(page: Document): void {
  for (const sheet of page.styleSheets) drop(sheet, page.location.origin)
}
