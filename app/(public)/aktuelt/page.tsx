import type { Metadata } from 'next'
import { missing } from '../missing.tsx'
import { listMetadata, listPage } from './listRoute.tsx'

export const generateMetadata = async (): Promise<Metadata> => (await listMetadata(1)) ?? {}

export default async function Page() {
  return (await listPage(1)) ?? missing('aktuelt')
}
