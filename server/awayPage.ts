/** Complete in itself: it is shown when there is nothing to render from. */
export const awayPage = `<!doctype html>
<html lang="nn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sida er ikkje tilgjengeleg akkurat no</title>
<style>
:root { color-scheme: light dark }
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
</style>
</head>
<body>
<main>
<h1>Sida er ikkje tilgjengeleg akkurat no</h1>
<p>Vi får ikkje henta innhaldet. Det er ein feil hjå oss, og han går oftast over av seg sjølv. Prøv gjerne på nytt om eit minutt.</p>
<p><a href="">Prøv på nytt</a> · <a href="/aktuelt">Til Aktuelt</a></p>
</main>
</body>
</html>
`
