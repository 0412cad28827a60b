// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { AlertsPane } from '#sanity/studio/alert/AlertsPane.tsx'
import { AskAgain } from '#sanity/studio/alert/AskAgain.tsx'
import { takeDown } from '#sanity/studio/alert/takeDown.ts'
import { alertMessages as words } from '#sanity/studio/messages/alert.ts'
import { clientOf, runningLake } from '#tests/integration/lake/support.ts'
import { inSeconds } from '#tests/support/documents.ts'
import { showInStudio, textOf } from '../addresses/support.tsx'

afterEach(cleanup)

const hour = 3600
const asked = { timeout: 10_000 }

const alert = (_id: string, title: string, fields: object = {}) => ({
  _id,
  _type: 'alert',
  title,
  text: 'Kok alt vatn i tre minutt.',
  level: 'warning',
  ...fields,
})

test('«Viktig melding» lists what is shown, what waits and what is over, asks after a day, and takes down at one answer', {
  timeout: 90_000,
}, async () => {
  const lake = await runningLake()
  const client = clientOf(lake, { ignoreBrowserTokenWarning: true })
  await client.create(alert('gammal', 'Vegen er stengd', { from: inSeconds(-25 * hour) }))
  await client.create(
    alert('ny', 'Kok vatnet', { level: 'emergency', from: inSeconds(-hour), to: inSeconds(hour) }),
  )
  await client.create(alert('drafts.ny', 'Kok vatnet i Vika', { level: 'emergency', from: inSeconds(-hour) }))
  await client.create(alert('ventar', 'Straumen blir borte', { from: inSeconds(hour) }))
  await client.create(
    alert('over', 'Stormen er over', { from: inSeconds(-90 * hour), to: inSeconds(-80 * hour) }),
  )
  await client.create(alert('drafts.utkast', 'Ikkje ferdig'))

  await showInStudio(
    lake,
    <>
      <AskAgain />
      <AlertsPane />
    </>,
  )
  const listed = async (name: string) =>
    (await screen.findByLabelText(name, undefined, asked)).querySelectorAll('li')
  const shown = [...(await listed(words.standing.shown))].map(textOf)
  expect(shown).toHaveLength(2)
  expect(shown[0]).toContain('Kok vatnet')
  expect(shown[0]).not.toContain('Vika')
  expect(shown[0]).toContain(words.withDraft)
  expect(shown[1]).toContain('utan slutt')
  expect([...(await listed(words.standing.waiting))].map(textOf)[0]).toContain('Straumen blir borte')
  expect([...(await listed(words.standing.over))].map(textOf)[0]).toContain('Stormen er over')
  expect([...(await listed(words.standing.draft))].map(textOf)[0]).toContain('Ikkje ferdig')

  // It has stood for more than a day, and somebody says that it holds.
  const question = await screen.findByTestId('still-in-force', undefined, asked)
  expect(textOf(question)).toContain(words.stillNamed('Vegen er stengd'))
  fireEvent.click(within(question).getByLabelText(words.stillYesNamed('Vegen er stengd')))
  await waitFor(() => expect(screen.queryByTestId('still-in-force')).toBeNull(), asked)
  expect(await client.fetch('*[_type == "stillInForce"]{alert}')).toEqual([{ alert: 'gammal' }])

  // The other is taken down: asked once, and ended at the instant, with what stood in its draft.
  fireEvent.click(screen.getByLabelText(words.takeDownNamed('Kok vatnet')))
  // By its button: a look for roles makes jsdom compute all styles, some seconds each time.
  const confirm = await screen.findByTestId('confirm-button', undefined, asked)
  expect(screen.getByText(words.takeDownEdited)).toBeTruthy()
  expect(await client.fetch('*[_id == "ny"][0].to')).not.toBe(undefined)
  fireEvent.click(confirm)
  await waitFor(async () => expect([...(await listed(words.standing.over))]).toHaveLength(2), asked)
  const taken = await client.getDocument('ny')
  expect(Date.parse(taken?.to)).toBeLessThanOrEqual(Date.now() + 1_000)
  expect(taken?.title).toBe('Kok vatnet i Vika')
  expect(await client.getDocument('drafts.ny')).toBeUndefined()
})

describe('taking an alert down', () => {
  const by = undefined

  test('waits for nobody where the body asks for four eyes, and keeps who did it', {
    timeout: 60_000,
  }, async () => {
    const client = clientOf(await runningLake(), { ignoreBrowserTokenWarning: true })
    await client.create(alert('a', 'Kok vatnet'))
    const now = new Date().toISOString()
    const fourEyes = { user: 'ola', reason: words.takeDownReason }
    expect(await takeDown(client, { id: 'a', now, by, fourEyes })).toBe(true)
    expect(await client.fetch('*[_type == "approval"]{by, state, reason}')).toEqual([
      { by: 'ola', state: 'alone', reason: words.takeDownReason },
    ])
    // An import gave it no beginning: it was shown from its publication on, and that is what is kept.
    const taken = await client.getDocument('a')
    expect(taken?.to).toBe(now)
    expect(Date.parse(taken?.from)).toBeLessThan(Date.parse(now))
  })

  test('ends it though somebody types in its draft meanwhile, and does nothing when it is gone', {
    timeout: 60_000,
  }, async () => {
    const client = clientOf(await runningLake(), { ignoreBrowserTokenWarning: true })
    await client.create(alert('b', 'Kok vatnet', { from: inSeconds(-hour) }))
    await client.create(alert('drafts.b', 'K', { from: inSeconds(-hour) }))
    // A letter comes between what is read and what is asked for, twice.
    let letters = 0
    const typing = client.withConfig({})
    const { action } = typing
    typing.action = (async (actions: Parameters<typeof action>[0]) => {
      if (letters < 2) {
        letters += 1
        await client
          .patch('drafts.b')
          .set({ title: `K${letters}` })
          .commit()
      }
      return client.action(actions)
      // The client's own function is overloaded by what it is given.
    }) as typeof action
    const now = new Date().toISOString()
    expect(await takeDown(typing, { id: 'b', now, by, fourEyes: undefined })).toBe(true)
    expect(await client.getDocument('b')).toMatchObject({ to: now, title: 'K2' })
    expect(await takeDown(client, { id: 'finst-ikkje', now, by, fourEyes: undefined })).toBe(false)
  })
})
