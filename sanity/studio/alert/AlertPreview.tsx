import { Box, Stack, Text } from '@sanity/ui'
import type { CSSProperties } from 'react'
import { hostOf, hrefAsTyped, safeHref } from '#lib/addresses/links.ts'
import type { AlertLevel } from '#lib/content/alert.ts'
import { messages } from '#lib/messages/index.ts'
import { whenInWords } from '#schemas/when.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { type AlertFields, knownLevel, levelTitle } from './stored.ts'

/** The colours of a page by day, whatever Studio's are: what most readers see. Each has 7:1 with the text or more. */
const grounds: Record<AlertLevel, { background: string; edge: string }> = {
  info: { background: '#e6eff7', edge: '#0a5a8c' },
  warning: { background: '#fdf1d3', edge: '#8a5a00' },
  emergency: { background: '#fbe3e3', edge: '#a3142a' },
}

const none = { background: '#ffffff', edge: '#6b7684' }

const box = ({ background, edge }: { background: string; edge: string }): CSSProperties => ({
  background,
  borderInlineStart: `8px solid ${edge}`,
  color: '#16202b',
  padding: '12px 16px',
  fontSize: 16,
  lineHeight: 1.5,
  overflowWrap: 'anywhere',
})

const line: CSSProperties = { margin: '0 0 4px' }

/** What readers are led on by: the words say where to. */
function linkWords(link: string): string {
  const href = safeHref(link)?.startsWith('/') ? link : hrefAsTyped(link)
  if (href?.startsWith('mailto:')) return messages.alert.mail(href.slice('mailto:'.length))
  if (href?.startsWith('tel:')) return messages.alert.call(href.slice('tel:'.length))
  const host = href && hostOf(href)
  return host ? messages.alert.moreAt(host) : messages.alert.more
}

/** How an alert will look on top of a page, as it stands in the form or in the draft that is asked about. */
export function AlertPreview({ alert }: { alert: AlertFields }) {
  const { title, text, link, level, from, to } = alert
  const known = knownLevel(level)
  const [begins, ends] = [whenInWords(from), whenInWords(to)]
  const times = [begins && messages.alert.published(begins), ends && messages.alert.until(ends)]
  return (
    <Box as="figure" style={{ margin: 0 }}>
      <Stack gap={3}>
        <Text as="figcaption" size={1} weight="medium">
          {words.preview}
        </Text>
        <div data-testid="alert-preview" style={box(known ? grounds[known] : none)}>
          <p style={{ ...line, fontSize: 14, fontWeight: 700 }}>{levelTitle(level) ?? words.unknownLevel}</p>
          <p style={{ ...line, fontSize: 20, fontWeight: 600 }}>
            {title === '' ? words.previewEmpty : title}
          </p>
          {text !== '' && <p style={line}>{text}</p>}
          {link !== '' && <p style={{ ...line, textDecoration: 'underline' }}>{linkWords(link)}</p>}
          <p style={{ ...line, fontSize: 14, marginBottom: 0 }}>{times.filter(Boolean).join(' ')}</p>
        </div>
      </Stack>
    </Box>
  )
}
