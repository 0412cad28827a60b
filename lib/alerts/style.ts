/**
 * The styles of alerts, which come into a page with them: a page without one carries none of it. They lean on nothing of
 * the page's own styles but its type, since each page has only what it needs itself, and the page of a site that is away
 * has none. Contrast: text 7:1 or more, by day and by night.
 */
export const alertsStyle = `
.site-alert{--band:#e3eef2;--ink:#10262c;--edge:#0b5563;background:var(--band);color:var(--ink);border-bottom:1px solid var(--edge);box-shadow:inset .5rem 0 var(--edge);line-height:1.5;overflow-wrap:anywhere;hyphens:auto}
.site-alert[data-level=warning]{--band:#ffedb8;--ink:#2b1f00;--edge:#8a5a00}
.site-alert[data-level=emergency]{--band:#8f0e1f;--ink:#fff;--edge:#4d0009}
.site-alert-inner{box-sizing:border-box;width:100%;max-width:80rem;margin-inline:auto;padding:1rem var(--gutter,1.25rem)}
.site-alert h2{margin:0;max-width:var(--measure,39rem);color:inherit;font-size:1.3125rem;text-wrap:pretty;line-height:1.3;font-weight:700;letter-spacing:-.01em}
.site-alert p{margin:.375rem 0 0;max-width:var(--measure,39rem);color:inherit;font-size:1.0625rem}
.site-alert a{display:inline-block;padding-block:.25rem;color:inherit;font-weight:650;text-decoration:underline;text-underline-offset:.2em}
.site-alert a:focus-visible{outline:3px solid currentColor;outline-offset:2px;background:none;box-shadow:none;color:inherit}
.site-alert .site-alert-times{font-size:.9375rem}
@media (prefers-color-scheme:dark){.site-alert{--band:#12313a;--ink:#e6f2f5;--edge:#6fb3c2}
.site-alert[data-level=warning]{--band:#3a2c00;--ink:#ffe9a8;--edge:#e0b13a}
.site-alert[data-level=emergency]{--band:#7a0c1a;--ink:#fff;--edge:#ff9aa5}}
@media (forced-colors:active){.site-alert{border:2px solid CanvasText}}
@media print{.site-alert,.site-alert[data-level]{background:none;color:#000;border:2pt solid #000;box-shadow:none;margin-bottom:6pt;break-inside:avoid}
.site-alert-inner{padding:6pt 8pt}
.site-alert a[href^="http"]::after{content:" (" attr(href) ")";font-weight:400}}
`
