import { alertsPlace } from '#lib/alerts/markup.ts'

/** The styles of a plain page, as they stand in it. */
export const plainStyle = `
:root { color-scheme: light dark }
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
`

/** A self-contained page, for when there is nothing to render from. The text is our own, and needs no escaping. */
const plainPage = ({
  title,
  text,
  again = true,
}: {
  title: string
  text: string
  again?: boolean
}): string => `<!doctype html>
<html lang="nn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${plainStyle}</style>
</head>
<body>
${alertsPlace.open}${alertsPlace.close}
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>${again ? '<a href="">Prøv på nytt</a> · ' : ''}<a href="/aktuelt">Til Aktuelt</a></p>
</main>
</body>
</html>
`

/** Shown for a page that has never been rendered while the Content Lake is away. */
export const awayPage = plainPage({
  title: 'Sida er ikkje tilgjengeleg akkurat no',
  text: 'Vi får ikkje henta innhaldet. Det er ein feil hjå oss, og han går oftast over av seg sjølv. Prøv gjerne på nytt om eit minutt.',
})

/** Sent for a file that has never been rendered while the Content Lake is away: a sitemap, or a calendar file. */
export const laterText = 'Innhaldet er ikkje tilgjengeleg akkurat no. Prøv på nytt om eit minutt.\n'

/** Shown to a reader who searches while so many others do that the response would take long. */
export const busyPage = plainPage({
  title: 'Mange søkjer akkurat no',
  text: 'Vi rekk ikkje over alle søka. Prøv på nytt om nokre sekund, eller finn fram under Aktuelt.',
})

/** Shown for a page that cannot be rendered because of a fault of ours. */
export const failedPage = plainPage({
  title: 'Noko gjekk gale hjå oss',
  text: 'Vi klarte ikkje å vise sida. Feilen er meld til dei som driftar nettstaden. Prøv gjerne på nytt litt seinare.',
})

/** Shown for every link to a draft that opens nothing, whatever the reason. */
export const closedLinkPage = plainPage({
  title: 'Lenkja verkar ikkje',
  text: 'Lenkjer til utkast verkar ei stund, og kan bli trekte tilbake. Denne verkar ikkje lenger, eller så er adressa ikkje heil. Be den du fekk henne av, om ei ny.',
  again: false,
})
