import type { Metadata } from 'next'
import { pageNumber } from '#lib/addresses/pageNumber.ts'
import { missing, missingMetadata } from '../../../../../missing.tsx'
import { yearMetadata, yearPage } from '../../yearRoute.tsx'

type Props = { params: Promise<{ year: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await yearMetadata(year, page))) || missingMetadata
}

export default async function Page({ params }: Props) {
  const { year, page: segment } = await params
  const page = pageNumber(segment)
  return (page && (await yearPage(year, page))) || missing('aktuelt', 'arkiv', year, 'side', segment)
}
