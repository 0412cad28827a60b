import type { Metadata } from 'next'
import { pageNumber } from '#lib/addresses/pageNumber.ts'
import { missing, missingMetadata } from '../../../../../missing.tsx'
import { pastMetadata, pastPage } from '../../pastRoute.tsx'

type Props = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageNumber((await params).page)
  return (page && (await pastMetadata(page))) || missingMetadata
}

export default async function Page({ params }: Props) {
  const { page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await pastPage(page))) || missing('aktuelt', 'arrangement', 'tidlegare', 'side', segment)
}
