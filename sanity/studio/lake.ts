import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import { of } from 'rxjs'
import { type AuthStore, type CurrentUser, createMockAuthStore, type WorkspaceOptions } from 'sanity'
import { apiVersion } from '../client.ts'
import type { StudioSettings } from './settings.ts'

type Lake = NonNullable<StudioSettings['lake']>

/** The lake has one user, with the id that the lake writes to its history. */
const editor: CurrentUser = {
  id: 'local',
  name: 'Lokal redaktør',
  email: 'redaktor@localhost',
  role: 'administrator',
  roles: [{ name: 'administrator', title: 'Administrator' }],
  provider: 'local',
}

function auth({ projectId, dataset }: StudioSettings, { url, token }: Lake): AuthStore {
  const client = createClient({
    projectId,
    dataset,
    token,
    apiVersion,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    ignoreBrowserTokenWarning: true,
  })
  // With its own token, the store also keeps Studio's newer parts from asking a hosted project who the user is.
  return { ...createMockAuthStore({ client, currentUser: editor }), token: of(token) }
}

const clientFor =
  ({ url }: Lake) =>
  (options: ClientConfig): SanityClient =>
    createClient({ ...options, apiHost: url, useProjectHostname: false, ignoreBrowserTokenWarning: true })

/** What differs when Studio works on the lake: the host, the user, and no features that only Sanity hosts. */
export const onLake = (settings: StudioSettings, lake: Lake): Partial<WorkspaceOptions> => ({
  apiHost: lake.url,
  unstable_clientFactory: clientFor(lake),
  auth: auth(settings, lake),
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
})
