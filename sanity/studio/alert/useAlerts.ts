import { useFollowed } from '../desk/useFollowed.ts'
import { alertsFilter, fetchAlerts } from './alerts.ts'
import type { KnownAlert } from './standing.ts'

const followed = { filter: alertsFilter, params: {}, ask: fetchAlerts }

/** The alerts, kept up to date while something shows them. */
export const useAlerts = (): readonly KnownAlert[] | 'asking' | 'failed' => useFollowed(followed)
