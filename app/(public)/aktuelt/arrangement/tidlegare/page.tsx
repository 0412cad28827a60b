import type { Metadata } from 'next'
import { missing } from '../../../missing.tsx'
import { pastMetadata, pastPage } from './pastRoute.tsx'

export const generateMetadata = async (): Promise<Metadata> => (await pastMetadata(1)) ?? {}

export default async function Page() {
  return (await pastPage(1)) ?? missing('aktuelt', 'arrangement', 'tidlegare')
}
