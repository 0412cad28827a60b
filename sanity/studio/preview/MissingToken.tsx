import { Card, Container, Heading, Stack, Text } from '@sanity/ui'
import { previewMessages } from '../messages/preview.ts'

/** Stands where the preview would, on a hosted project whose site has no token to read drafts with. */
export function MissingToken() {
  const { title, text } = previewMessages.missing
  return (
    <Container width={1} padding={5}>
      <Card tone="caution" padding={4} radius={2} border>
        <Stack gap={4}>
          <Heading as="h1" size={1}>
            {title}
          </Heading>
          <Text>{text}</Text>
        </Stack>
      </Card>
    </Container>
  )
}
