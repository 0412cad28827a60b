import { Box, Button, Dialog, Flex, Radio, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { useCurrentUser } from 'sanity'
import { sentBy } from '../dialog/sentBy.ts'
import { Told } from '../dialog/Told.tsx'
import { shareMessages as words } from '../messages/share.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { linkHours, makeDraftLink } from './draftLink.ts'
import { MadeLink } from './MadeLink.tsx'
import { OpenLinks } from './OpenLinks.tsx'

type Props = {
  /** The published id of the document. */
  document: string
  /** Why no link can be made; undefined when one can. */
  blocked: string | undefined
  onClose: () => void
}

type Made = { path: string; hours: (typeof linkHours)[number]; at: string }

/** «Vis utkastet til andre»: makes a link that is shown once, and lists those that are open. */
export function ShareDialog({ document, blocked, onClose }: Props) {
  const id = useId()
  const [hours, setHours] = useState<(typeof linkHours)[number]>(linkHours[0])
  const { make, made, isMaking, hasFailed } = useMaking(document)
  const canMake = blocked === undefined && !isMaking
  return (
    <Dialog
      id={`${id}dialog`}
      header={words.title}
      width={1}
      onClose={onClose}
      // Its own close button is named in English.
      __unstable_hideCloseButton
      footer={
        <Flex gap={2} padding={3} justify="flex-end">
          <Button mode="bleed" text={made ? words.close : words.cancel} onClick={onClose} />
          {!made && (
            <Button
              type="submit"
              form={id}
              text={isMaking ? words.making : words.make}
              disabled={!canMake}
              data-testid="make-link"
            />
          )}
        </Flex>
      }
    >
      <Box as="form" id={id} padding={4} {...sentBy(() => canMake && !made && make(hours))}>
        <Stack gap={5}>
          <Text size={1}>{words.about}</Text>
          {blocked !== undefined && <Told tone="caution" text={blocked} />}
          {hasFailed && <Told tone="critical" role="alert" text={words.failed} />}
          {made ? (
            <MadeLink
              link={new URL(made.path, window.location.origin).href}
              until={new Date(Date.parse(made.at) + made.hours * 3_600_000).toISOString()}
            />
          ) : (
            blocked === undefined && <HowLong hours={hours} onHours={setHours} />
          )}
          <Stack as="section" gap={3} aria-label={words.openLinks}>
            <Text as="h3" size={1} weight="semibold">
              {words.openLinks}
            </Text>
            <OpenLinks document={document} />
          </Stack>
        </Stack>
      </Box>
    </Dialog>
  )
}

/** Makes the link of a dialog, once. */
function useMaking(document: string) {
  const client = useEditorsClient()
  const user = useCurrentUser()
  const [made, setMade] = useState<Made>()
  const [step, setStep] = useState<'idle' | 'making' | 'failed'>('idle')
  const carryOut = async (hours: Made['hours']) => {
    setStep('making')
    try {
      const at = await siteTime.ask()
      const path = await makeDraftLink(client, { document, hours, by: user?.name, now: at })
      setMade({ path, hours, at })
      setStep('idle')
    } catch {
      setStep('failed')
    }
  }
  return {
    made,
    isMaking: step === 'making',
    hasFailed: step === 'failed',
    make: (hours: Made['hours']) => void carryOut(hours),
  }
}

type HowLongProps = { hours: Made['hours']; onHours: (hours: Made['hours']) => void }

function HowLong({ hours, onHours }: HowLongProps) {
  const id = useId()
  return (
    <Stack role="radiogroup" aria-labelledby={id} gap={4}>
      <Text id={id} size={1} weight="semibold">
        {words.howLong}
      </Text>
      {linkHours.map((each) => (
        <Flex as="label" key={each} gap={3} align="center">
          <Radio
            name={`${id}hours`}
            value={String(each)}
            checked={hours === each}
            autoFocus={each === linkHours[0]}
            onChange={() => onHours(each)}
          />
          <Text size={1}>{words.hours[each]}</Text>
        </Flex>
      ))}
    </Stack>
  )
}
