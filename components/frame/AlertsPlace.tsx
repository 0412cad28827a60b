/**
 * Where the site puts the alerts in force as it sends a page (`alertsPlace` in lib/alerts/markup.ts, which a test compares
 * with this). In Studio's preview React takes over the page, and leaves what is inside alone.
 */
export function AlertsPlace() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; only so does React keep what the site has put in
  return <div data-alerts="" dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
}
