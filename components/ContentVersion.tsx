/** Tells freshness checks which content the page was rendered from. React moves it into the head. */
export function ContentVersion({ version }: { version: string }) {
  return <meta name="content-version" content={version} />
}
