import { ToastProvider } from '@sanity/ui/toast'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createWorkspaceFromConfig, SourceProvider, WorkspaceProvider } from 'sanity'
import { RouterProvider, route } from 'sanity/router'
import { vi } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { token } from '#tests/integration/lake/support.ts'
import { stubLayout, themed } from '../designSystem.tsx'

const router = route.create('/', [route.intents('/intent')])

/** Shows a part of Studio, on a real lake. Returns what is called with each address that it opens. */
export async function showInStudio({ url }: { url: string }, part: ReactNode) {
  stubLayout()
  const settings = { projectId: 'local', dataset: 'production', lake: { url, token } }
  const workspace = await createWorkspaceFromConfig(studioConfig(settings))
  const [source] = workspace.unstable_sources
  if (!source) throw new Error('The workspace has no source')
  const opened = vi.fn()
  render(
    themed(
      <ToastProvider>
        <WorkspaceProvider workspace={workspace}>
          <SourceProvider source={source}>
            <RouterProvider router={router} state={{}} onNavigate={opened}>
              {part}
            </RouterProvider>
          </SourceProvider>
        </WorkspaceProvider>
      </ToastProvider>,
    ),
  )
  return opened
}

/** What is read, with ordinary spaces. */
export const textOf = ({ textContent }: Element): string => (textContent ?? '').replaceAll('\u00a0', ' ')
