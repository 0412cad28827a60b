import type { Metadata } from 'next'
import { pageNumber } from '#lib/addresses/pageNumber.ts'
import { missing, missingMetadata } from '../../../../missing.tsx'
import { eventsMetadata, eventsPage } from '../../eventsRoute.tsx'

type Props = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageNumber((await params).page)
  return (page && (await eventsMetadata(page))) || missingMetadata
}

export default async function Page({ params }: Props) {
  const { page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await eventsPage(page))) || missing('aktuelt', 'arrangement', 'side', segment)
}
