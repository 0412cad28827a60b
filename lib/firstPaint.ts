/** The id of the header of every page. */
export const headerId = 'topp'

const wait = `<link rel="expect" href="#${headerId}" blocking="render"/>`

/**
 * A page that a browser paints only when its header is whole (HTML, 4.2.4 «blocking», and «expect»): one that painted while it
 * still read the page moved the menu when the last item came, in one visit of thirty on a busy machine. Not in the component:
 * React puts such a link among the others of the head in the order in which it comes to them, and two renderings of one
 * page were not the same bytes.
 */
export const paintedWithHeader = (html: string): string =>
  html.includes(`<header id="${headerId}"`) ? html.replace('</head>', `${wait}</head>`) : html
