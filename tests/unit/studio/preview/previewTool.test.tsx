// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { createWorkspaceFromConfig } from 'sanity'
import { afterEach, expect, test } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { MissingToken } from '#sanity/studio/preview/MissingToken.tsx'
import { stubLayout, themed } from '#tests/unit/sanity/studio/designSystem.tsx'

afterEach(cleanup)

const lake = { url: 'http://localhost:4000', token: 'local' }
const base = { projectId: 'local', dataset: 'production', lake }

const toolsOf = async (settings: Parameters<typeof studioConfig>[0]) =>
  (await createWorkspaceFromConfig(studioConfig(settings))).tools

test('Studio opens with the content, and has the preview beside it, in Nynorsk', async () => {
  const tools = await toolsOf(base)
  expect(tools.map(({ title }) => title)).toEqual(['Innhald', 'Førehandsvising', 'Språk'])
  expect(tools[1]?.component).not.toBe(MissingToken)
}, 90_000)

test('where the site has no token to read drafts with, the preview says what is missing instead', async () => {
  stubLayout()
  const tools = await toolsOf({ ...base, missesToken: true })
  expect(tools[1]?.component).toBe(MissingToken)
  render(themed(<MissingToken />))
  expect(screen.getByRole('heading').textContent).toBe('Førehandsvisinga er ikkje sett opp')
  expect(screen.getByText(/SANITY_READ_TOKEN/)).toBeTruthy()
}, 90_000)
