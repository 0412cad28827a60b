import type { Metadata } from 'next'
import { missing } from '../../missing.tsx'
import { eventsMetadata, eventsPage } from './eventsRoute.tsx'

export const generateMetadata = async (): Promise<Metadata> => (await eventsMetadata(1)) ?? {}

export default async function Page() {
  return (await eventsPage(1)) ?? missing('aktuelt', 'arrangement')
}
