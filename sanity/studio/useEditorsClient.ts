import type { SanityClient } from '@sanity/client'
import { useClient } from 'sanity'
import { apiVersion } from '#schemas/apiVersion.ts'

// One object: Studio makes a new client for each new one, and an effect that depends on it would run at each render.
const options = { apiVersion }

/** The editor's client, the same at each render. */
export const useEditorsClient = (): SanityClient => useClient(options)
