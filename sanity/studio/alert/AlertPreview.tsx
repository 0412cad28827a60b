import { Box, Stack, Text } from '@sanity/ui'
import { alertsHtml } from '#lib/alerts/markup.ts'
import { alertsStyle } from '#lib/alerts/style.ts'
import { alert as siteAlert } from '#lib/content/alert.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { type AlertFields, levelTitle } from './stored.ts'

/** The site's own styles by day, whatever Studio's colours are: what most readers see. */
const byDay = alertsStyle.replace('(prefers-color-scheme:dark)', 'not all')

/**
 * An alert as the site writes it, from what stands in a form. What it lacks is said in its place, and its link leads
 * nowhere: it is no part of the form that the keyboard should stop at.
 */
export function previewOf({ title, text, link, level, from, to }: AlertFields, now: Date): string {
  const written = {
    _id: 'preview',
    title: title === '' ? words.previewEmpty : title,
    text,
    link,
    level,
    from: from ?? now.toISOString(),
    to,
  }
  const { data } = siteAlert.safeParse(written)
  if (data === undefined) return ''
  return alertsHtml([data], { words: 'nn', page: 'nn', now }).replaceAll('<a href=', '<a data-href=')
}

/** How an alert will look on top of a page, in the site's own markup and styles. */
export function AlertPreview({ alert, now }: { alert: AlertFields; now: Date }) {
  return (
    <Box as="figure" style={{ margin: 0 }}>
      <Stack gap={3}>
        <Text as="figcaption" size={1} weight="medium">
          {words.preview}
        </Text>
        <style>{byDay}</style>
        <div
          data-testid="alert-preview"
          style={{ fontFamily: 'system-ui, sans-serif' }}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own markup, which escapes all that editors write
          dangerouslySetInnerHTML={{ __html: previewOf(alert, now) }}
        />
        {levelTitle(alert.level) === undefined && (
          <Text size={1} muted>
            {words.unknownLevel}
          </Text>
        )}
      </Stack>
    </Box>
  )
}
