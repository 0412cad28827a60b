import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { draftModeOf } from '#server/http/draftMode.ts'

const key = '8b72fc2bf9faf358776255ef3d52d2de'

/** A folder with the manifest that Next writes at build time. */
function buildWith(manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktuelt-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'prerender-manifest.json'), JSON.stringify(manifest))
  return folder
}

function requestWith(cookie: string | undefined): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  if (cookie !== undefined) request.headers.cookie = cookie
  return request
}

describe('a request is an editor’s in draft mode', () => {
  test.each([
    `__prerender_bypass=${key}`,
    `a=1; __prerender_bypass=${key}; b=2`,
    `a=1;__prerender_bypass=${key}`,
  ])('when its cookie holds the key of this build: %s', (cookie) => {
    const isDraft = draftModeOf(buildWith({ preview: { previewModeId: key } }))
    expect(isDraft(requestWith(cookie))).toBe(true)
  })

  test.each([
    undefined,
    '',
    '__prerender_bypass=',
    '__prerender_bypass=made-up',
    `__prerender_bypass=${key.replace('8', '9')}`,
    `__prerender_bypass=${key}0`,
    `x__prerender_bypass=${key}`,
    `a=__prerender_bypass=${key}`,
  ])('and by no cookie that a reader makes up: %s', (cookie) => {
    const isDraft = draftModeOf(buildWith({ preview: { previewModeId: key } }))
    expect(isDraft(requestWith(cookie))).toBe(false)
  })
})

test('a build without a key is refused, for an empty cookie would fit it', () => {
  expect(() => draftModeOf(buildWith({ preview: { previewModeId: '' } }))).toThrow()
})
